/** What the author may begin with a slash: a skeleton of each kind of element that Recto reads. `#{…}` are the places to fill. */
export const SKELETONS: readonly { name: string; detail: string; text: string }[] = [
  {
    name: '/compare',
    detail: 'features of two concepts',
    text: '| Feature | #{A} | #{B} |\n| --- | --- | --- |\n| #{Purpose} | #{what A is for} | #{what B is for} |\n',
  },
  {
    name: '/scenarios',
    detail: 'which would you use?',
    text: '| Situation | Use #{A}? | Use #{B}? |\n| --- | --- | --- |\n| #{what happens} | ✅ Yes | ❌ #{why not} |\n',
  },
  {
    name: '/choice',
    detail: 'situation, best choice, why',
    text: '| Situation | Best choice | Why |\n| --- | --- | --- |\n| #{what happens} | #{A} | #{because} |\n',
  },
  {
    name: '/analogy',
    detail: 'what it is like, why it fits, where it ends',
    text: '- **#{A}** is like **#{something familiar}**.\n  - #{why it fits}\n  - Unlike #{it}, #{where it breaks}\n',
  },
  { name: '/definition', detail: 'a name and its meaning', text: '- **#{A}** = #{what it is}\n' },
  { name: '/examples', detail: 'sorted under a concept', text: '- #{an example} → #{A}\n- #{another} → #{B}\n' },
  { name: '/steps', detail: 'in their order', text: '## Steps of #{what}\n\n1. #{first}\n2. #{then}\n3. #{last}\n' },
  {
    name: '/proscons',
    detail: 'for and against',
    text: '### #{A}\n\nPros\n\n- #{for it}\n\nCons\n\n- #{against it}\n',
  },
  { name: '/when', detail: 'when to use, and when not', text: '### When to use #{A}\n\n- #{a situation}\n' },
  {
    name: '/figures',
    detail: 'quantities with units',
    text: '| #{Operation} | Latency |\n| --- | --- |\n| #{reading} | #{100 ns} |\n',
  },
  { name: '/gap', detail: 'a passage to be asked', text: '==#{what is asked}==' },
];
