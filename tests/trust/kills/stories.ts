import { extractClaims } from '../../../src/core/extract/engine.js'

/** How many claims every story holds. */
export const CLAIMS = 2

const TOWNS = 'Sirte Derna Benghazi Tobruk Misrata Zawiya Ajdabiya Zliten'.split(' ')

export interface Story {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly lang: 'en'
  readonly published: string
  readonly text: string
}

/** Report after report, no two the same; now and then two speak of one event, so that there is something to compare. */
export function storyTeller(): () => Story {
  let told = 0
  return () => {
    const number = told++
    const [event, day] = [Math.floor(number / 3), 86_400_000]
    const story: Story = {
      id: `story-${number}`,
      title: `story-${number}`,
      source: `Paper ${number % 5}`,
      lang: 'en',
      published: new Date(Date.UTC(2011, 0, 1) + (event >> 3) * day).toISOString().slice(0, 10),
      text: `Shelling killed ${number + 10} civilians in ${TOWNS[event % TOWNS.length]} on Monday. The ministry said ${number + 3} soldiers were wounded.`,
    }
    if (extractClaims(story).length !== CLAIMS) throw new Error(`${story.text} does not hold ${CLAIMS} claims`)
    return story
  }
}
