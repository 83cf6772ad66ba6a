/** How a feed that is read or a webhook that is told stands. What is removed stays kept, so that it can be taken back. */
export const SUBSCRIPTION_STATES = ['active', 'paused', 'removed'] as const
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number]
