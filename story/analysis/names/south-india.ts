import type { NameGroup } from './name-group.ts';

/** Given names and surnames of South India. */
export const SOUTH_INDIAN_NAMES: readonly NameGroup[] = [
  {
    cultures: { tamil: 1 },
    female: `ambika amudha andal anbu-selvi anjali-devi arulmozhi azhagi bhuvana chellamma chelvi devaki ezhil gomathi ilakkiya ilavarasi indhumathi isai iniya janaki
kalaiselvi kalaivani kamakshi kanmani kanimozhi kannagi karpagam kayal kayalvizhi kodhai kokila kothai kuyil kuzhali kothainayaki lalitha lakshmi latha madhavi magizh malarvizhi malar mallika manimegalai
mangai manjula maragatham mariamma mariyammal meenakshi meena menaka mullai mumtaj muthulakshmi muthu-selvi nachiyar nandhini nila nithya oviya pachaiamma pandiamma parvathi pavithra pechi ponni poongodi poongkodi
poonkodi poornima punitha pushpa ranjitha revathi rukmini sangeetha saradha saraswathi selvi semmalar sengamalam sivagami sivakami sindhu sornam subbulakshmi sudha sumathi sundari suseela thamarai thamizhselvi tamilselvi thayamma
thenmozhi thilagavathi thulasi uma usha vaani vadivu valli vasantha vasuki vennila vetriselvi vijaya yazhini yaazhini yamini yazh pavai poovizhi vaidehi rajeswari`,
    male: `alagar anbu anbarasan anbazhagan arasu arivu arivazhagan arjunan arul arulnidhi arumugam arun ayyanar azhagan balasubramaniam balu bharathi boopathi chellappan chellaiah cheran chezhian chidambaram chinnasamy chinna
cholan dhamodaran dhinakaran dharmalingam durai elango ezhilan ezhumalai gopal gounder gnanam ilango ilaiyaraja inban iniyan iyappan jeeva kabilan kalai kaliappan kandan kandasamy kannan kannadasan karikalan karthi karthik
karthikeyan karuppan karuppasamy kathir kathiravan kathiresan kavin kovalan krishnan kumaran kumaresan kumar kuppan kuppusamy madasamy maaran maran marimuthu mani manickam manikandan manivannan mathi mathivanan mayilvaganan
mukilan murugan murugesan muruganantham muthu muthusamy muthuraman muthuvel nallathambi natarajan nagarajan nedumaran nesan palani palanisamy pandi pandian pandiyan pari parthiban perumal pichai ponnan ponnusamy poovarasan prabakaran
pugazh raghavan rajan rajapandi rajkumar ramasamy ramanathan ramanujam rasu sakthi sakthivel samikannu sanmugam saravanan selvam selvan senthil senthilkumar seran shanmugam sivan siva sivakumar sivaraman
somu sokkalingam subbiah subramani subramaniam sundar sundaram suriyan suruli tamilarasan tamizh tamilselvan thangam thangaraj thangavel thenappan thiagarajan thirumal thirumalai thiru udayan udhay ulaganathan vaigai valluvan
vasanthan velan velu velmurugan velayudham vetri vetrivel vetrimaaran vinayagam yugan`,
    neutral: `selvam anbu mugil ezhil`,
    surnames: `iyer iyengar mudaliar chettiar gounder thevar nadar pillai naicker`,
  },
  {
    cultures: { telugu: 1 },
    female: `alivelu anasuya annapurna bhanumathi bujji chandramathi chinni dhanalakshmi gowthami haritha himabindu jagadamba jayaprada jyothsna kanakadurga kavitha koteswari lakshmamma madhuri mallamma mangamma manga nagalakshmi nagamani
narasamma padmavathi parvathamma pushpalatha rajyalakshmi ramulamma rangamma sailaja samyuktha santhamma satyavathi savithri seethamma sirisha sitamma sowjanya sravani sreeja srilatha subbamma suneetha suryakantham swarna
tirupathamma varalakshmi vasundhara venkamma vijayanirmala yadamma yashoda anandi amrutha mounika`,
    male: `anjaneyulu appa-rao appalaraju balakrishna bhaskar-rao chalapathi chiranjeevi chinnayya dharma-rao durga-prasad eswar gangaraju gopichand hanumantha-rao hanumanthu jagannadham jagapathi kanakaiah koteswara kondal
krishnamurthy lingayya mallesh mallesham nageswara narasimha narsimha narsimhulu narayana nagaraju pawan papayya prakash-rao raghava raghupathi rajesham raju ramalingam ramana ramarao ramayya ramesh-babu ranga-rao
rangayya sambasiva satyam satyanarayana seshu simhadri sivaji somayya srinivas srinivasa sriramulu subba-rao subbarayudu surya-rao tirupathi trinadh varaprasad veeraiah veerabhadra veerraju venkaiah venkanna venkata
venkatesh venkateswarlu venkat venu yadagiri yadayya yellayya`,
    neutral: ``,
    surnames: `reddy rao naidu chowdary chowdhary goud varma raju yadav-rao kandukuri pothineni konidela akkineni daggubati nandamuri`,
  },
  {
    cultures: { malayalam: 1 },
    female: `aleyamma ambili ammini ammu annamma aswathy athira bhavani bindu chinnamma devu eliamma gouri indulekha jayasree kalyani-amma karthyayani kochuthresia kunjamma kunjannamma kunjulakshmi lekha mariakutty mariamma
maariya mariyamma molly nabeesa nangeli omana parukutty paru pathumma ponnamma radhamani rahelamma reshmi rosamma sarasamma sarojini saudamini sethulakshmi shobhana sosamma sreedevi sreelakshmi sukumari
thankamma thresiamma unniyarcha unnimaya vanaja vasumathi aparna anupama parvathy manju nimisha ishal chakki kuttiyamma`,
    male: `achuthan ananthan appu appukuttan aravindan ayyappan babychan balan baiju bashir biju chacko chandu cherian dasan devassy eappen fahad gopalan gopi govindankutty ittichan itty jayan joji jobin kesavan
kochappi kochu krishnankutty kunjali kunjappan kunjumon kunju kurian kuriakose kuttan kuttappan madhavan mammootty mathai mathew-achan mohanlal moideen nandu narayanankutty oommen ouseph pappachan pappan paulose philipose pothan
prakashan raghavan ravunni sasi sathyan shaji sivankutty sreedharan sreenivasan sreekumar sukumaran thampi thomachan thoma unni unnikrishnan vareed varghese varkey vasu vavachan velayudhan vijayan`,
    neutral: ``,
    surnames: `nair menon namboothiri nambiar panicker kurup warrier thampuran varghese kurien`,
  },
  {
    cultures: { kannada: 1 },
    female: `akkamma bhagyamma bhagirathi chandramma chennamma gangamma gauramma girija-amma honnamma jayamma kamalamma kempamma lakshmavva lingamma mahadevamma mallavva nagamma nagavva ningamma parvathavva putti puttamma
ratnamma rudramma sharadamma shankaramma shantavva shivamma siddamma sowbhagya sumalatha susheelamma yellamma yallavva yashodamma bhoomika rachitha sanvi-gowda`,
    male: `basava basavanna basavaraj basappa beerappa byregowda chandrappa channappa chennappa devegowda dodda-gowda eshwarappa gowrish girish-gowda guru-murthy hanumanthappa honnappa huchappa jayanna kariyappa kempanna kempegowda kenchappa
linganna lingappa madappa mahadevappa mallappa mallanna manjappa manjunath muniyappa nagappa nagaraja nanjappa nanjunda ningappa nijalingappa puneeth puttanna puttaswamy puttappa raghavendra rajanna rangappa rudrappa
shankarappa shivanna shivappa siddappa siddanna siddaramaiah siddu sudeep thimmappa thimmaiah timmappa veerappa yallappa yash yeshwanth`,
    neutral: ``,
    surnames: `gowda hegde shetty bhat kamath shenoy pai urs patil kulkarni-gowda hiremath`,
  },
  {
    cultures: { tamil: 0.3, telugu: 0.25, malayalam: 0.2, kannada: 0.25 },
    // shared across the south
    female: `lakshmi latha lalitha saraswathi savitha savithri kavitha radha rekha revathi nithya nandini sudha uma usha vani vidya vasantha bhavani bhuvana sharada saroja sarojini padma parvathi malathi
mallika manjula meenakshi janaki jayanthi jayalakshmi hema geetha gayathri indira kamala kamalam kausalya krishnaveni rajalakshmi rajeshwari ramya rohini rukmini sandhya shanthi shantha shobha subhadra suhasini sumathi swathi
thulasi vaishnavi vasudha vijayalakshmi yamuna aishwarya akila anitha aruna bhanu charu deepthi divya harini keerthi keerthana lavanya madhumitha nayana pavithra pooja-lakshmi preethi ranjani sahana samantha sangeetha
shruthi sneha sowmya soumya sruthi swetha trisha varsha vasuki yamini bhagyam ponnamma chinnamma kamalamma`,
    male: `srinivasan ramachandran ramakrishnan balasubramanian venkataraman venkatesan krishnamurthy narayanan natesan ganesan gopalakrishnan govindan jagannathan jayaraman mahadevan mohan murali muralidharan nagesh padmanabhan
parthasarathy prabhakar prabhu raghu raghunath raja rajan rajaram rajendran raman ramanan ramesh ravichandran sankaran sankar sathish sathya satish seshadri sridhar sridharan srinath sriram subbu subramanya suresh-kumar swaminathan
vaidyanathan varadarajan vasudevan venkatachalam venugopal vishwanathan viswanathan yogesh ashwin aravind arvind balaji bala dinesh gautham gokul hariharan jagadish jeevan kishore lokesh madhan mahesh mukund naren naveen
praveen prasanna raghuram sanjeevi santhosh siddharth sudharsan surya suriya tharun vignesh vikram vishal vishnu`,
    neutral: ``,
    surnames: `murthy swamy swami raman naidu acharya sastry sharma-rao`,
  },
];
