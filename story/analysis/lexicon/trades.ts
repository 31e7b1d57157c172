/** Trades that have several names. */
export const TRADES: readonly ReadonlySet<string>[] = [
  'officer policeman policewoman cop constable patrolman trooper deputy', 'doctor physician surgeon medic', 'priest vicar padre parson minister preacher clergyman', 'waiter waitress server',
  'burglar thief robber crook', 'shopkeeper storekeeper grocer shopowner', 'boatman ferryman skipper', 'boss manager director', 'reporter journalist newsman', 'teacher schoolteacher schoolmaster tutor',
  'guard warden jailer gaoler sentry', 'attendant steward stewardess', 'cook chef', 'cabbie taxi-driver driver chauffeur', 'bartender barman barmaid barkeep publican', 'lawyer attorney barrister solicitor counsel',
  'clown jester', 'assassin killer murderer hitman gunman', 'maid housekeeper chambermaid', 'writer author novelist', 'singer vocalist', 'farmer peasant', 'fisherman angler', 'beggar tramp vagrant hobo', 'trooper soldier private', 'caretaker janitor', 'robot android droid', 'courier messenger', 'old-timer pensioner', 'professor lecturer academic',
].map((names) => new Set(names.split(' '))); // prettier-ignore
