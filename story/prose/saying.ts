/** Verbs that a speech is told with, in languages that put them beside a name. */
export const SAYING = [
  'said|says|asked|asks|replied|replies|whispered|whispers|shouted|shouts|cried|cries|answered|answers|murmured|murmurs|called|calls|yelled|yells|muttered|mutters|added|adds|told|begged|begs|laughed|sighed|sighs|insisted|explained|explains|exclaimed|continued|demanded|screamed|screams|hissed|snapped|breathed|admitted|agreed|warned|promised|repeated|grumbled|pleaded|ordered|announced|protested|offered|grunted|growled|declared|confessed|teased|joked|gasped|sobbed',
  'sagte|sagt|fragte|fragt|antwortete|antwortet|flüsterte|flüstert|rief|ruft|schrie|murmelte|erwiderte|meinte|befahl|bat|seufzte|stöhnte|lachte|brüllte|flehte|erklärte|entgegnete|gab|sprach|brummte|versprach|wiederholte|bestätigte',
  "dit|demanda|demande|répondit|répond|murmura|murmure|cria|crie|chuchota|s['’]écria|ajouta|souffla|promit|lança|reprit|protesta|expliqua|soupira|avoua|insista|grommela|grogna|gronda|s['’]exclama|ordonna|répliqua|rétorqua|hurla|supplia|balbutia|marmonna|annonça|déclara|admit|proposa|conclut|plaisanta|interrogea|s['’]enquit|s['’]étonna|poursuivit|répéta|appela|fit",
  'dijo|dice|preguntó|pregunta|respondió|responde|susurró|gritó|murmuró|contestó|exclamó|ordenó|explicó|añadió|suspiró|pidió|rogó|replicó|insistió|prometió|confesó|advirtió|llamó',
  'disse|chiese|chiede|rispose|risponde|sussurrò|gridò|mormorò|domandò|esclamò|ordinò|spiegò|aggiunse|sospirò|replicò|promise',
  'diz|perguntou|respondeu|sussurrou|gritou|murmurou|ordenou|explicou|acrescentou|suspirou|pediu|exclamou|chamou|prometeu',
  'сказала?|спросила?|ответила?|прошептала?|крикнула?|говорит|проворчала?|попросила?|пообещала?|позвала?|воскликнула?|добавила?|вздохнула?|закричала?|произнесла?|произнёс|буркнула?|объяснила?|возразила?',
  'قالت?|سألت?|همست?|صاحت?|أجابت?',
].join('|');

/** The same of scripts without capitals, words apart. */
export const SPACED_SAYING =
  'என்றான்|என்றாள்|என்றார்|கேட்டான்|கேட்டாள்|கேட்டார்|சொன்னான்|சொன்னாள்|சொன்னார்|कहा|पूछा|बोला|बोली|बोले|जवाब दिया|चिल्लाया|चिल्लाई|फुसफुसाया|फुसफुसाई|पुकारा|म्हणाला|म्हणाली|చెప్పాడు|చెప్పింది|అడిగాడు|అడిగింది|అన్నాడు|అంది|అన్నది|പറഞ്ഞു|ചോദിച്ചു|ಹೇಳಿದಳು|ಹೇಳಿದನು|ಕೇಳಿದಳು|ಕೇಳಿದನು|ಹೇಳಿದ|ಕೇಳಿದ|বলল|বললেন|জিজ্ঞেস করল';
/** The same where words aren't apart, or grow together with what follows a name. */
export const SPACELESS_SAYING =
  '言った|言う|尋ねた|聞いた|叫んだ|答えた|ささやいた|つぶやいた|说|說|问|問|喊|回答|말했다|물었다|외쳤다|대답했다|속삭였다|소리쳤다|중얼거렸다';
