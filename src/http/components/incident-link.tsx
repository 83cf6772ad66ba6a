/** An incident's title, leading to its board. */
export const IncidentLink = ({ incident }: { incident: { readonly id: number; readonly title: string } }) => (
  <a href={`/incidents/${incident.id}`}>
    <bdi>{incident.title}</bdi>
  </a>
)
