import type { NameGroup } from './name-group.ts';

/** Given names and surnames of North India, and those all India shares. */
export const NORTH_INDIAN_NAMES: readonly NameGroup[] = [
  {
    cultures: { hindi: 0.6, tamil: 0.1, telugu: 0.08, malayalam: 0.06, kannada: 0.08, bengali: 0.08, punjabi: 0.08 },
    // all India
    female: `aanya aarohi aditi aditya-devi advika aisha-devi akanksha alka amrita ananya anika anita anjali anju ankita anu anupama anuradha anushka aparna apoorva archana arpita arti asha avni bhavna bina chandni
charu chhaya daksha deepa deepika devi devika diksha disha diya divya durga ekta esha gauri gayatri geeta gita hema ila indira indu isha ishita janaki jaya jhanvi jyoti jyothi kajal kalpana kalyani kamala kamini kanika
karishma kavita kavya khushi kiara kirti komal kriti kriya kusum lakshmi lata leela lila madhavi madhu madhuri mala malini mamta manisha manju manya maya meera megha mina minal mira mitali mohini mridula mukta myra naina namrata nandini
nandita neelam neeta neha nidhi niharika nikita nisha nishtha nita nitya padma pallavi parul parvati payal pooja prachi pragya pratibha preeti preity prerna priti priya priyanka puja purnima pushpa rachna radha radhika ragini
rajni rani ranjana rashmi reema reena rekha renu renuka richa riddhi rina ritu riya roshni ruchi rukmini rupa sadhana sakshi sandhya sangeeta sanjana saraswati sarita saroj sarika savita savitri seema shaila shakuntala shalini shanta
shanti sharda sheela sheetal shefali shikha shilpa shivani shobha shraddha shreya shruti shweta siya sita smita smriti sneha sonal sona sonali sonia subhadra suchitra sudha sujata suman sumitra sunita supriya surabhi sushila sushma swapna
swara swati tanuja tanvi tara tejal trishna trupti tulsi uma urmila urvashi usha uttara vaishali vandana vanita varsha vasudha vasundhara veena vibha vidya vimala vinita yamini yamuna yashoda zara`,
    male: `aarav abhay abhijit abhinav abhishek aditya ajay ajit akash akshay alok amar amit amitabh amol anand anil aniket anirudh ankit ankur anuj anup anupam anurag arjun arnav arun arvind aryan ashish ashok ashwin asim atul avinash ayush balaji
bharat bhaskar bhuvan brijesh chandan chandra chetan chirag daksh darshan deepak dev devdas devendra dhananjay dharmendra dhruv dilip dinesh ganesh gaurav gautam girish gopal govind harish hari harsh harsha harshad hemant himanshu hitesh inder ishaan
jagdish jai jatin jay jayant jayesh jitendra kabir kailash kalyan kamal kamlesh kapil karan kartik kaushik ketan kiran kishan kishore krish krishna kunal kush lalit laxman lokesh madhav mahavir mahendra mahesh manas mandar manish manoj
mayank mehul milind mihir mohan mohit mukesh mukul nakul nandan narayan narendra naresh naveen navin neeraj nikhil nilesh nimesh niraj nirmal nishant nitin omkar om omprakash pankaj parag paras parth pavan pawan pradeep prakash pramod pranav
prasad prashant pratap prateek pratik praveen prem prithvi puneet purab raghav raghu rahul raj raja rajan rajat rajeev rajendra rajesh rajiv raju rakesh ram raman ramesh ranjit ranveer ravi ravindra rishabh rishi ritesh rohan rohit
rudra rupesh sachin sagar sahil samar sameer samir sandeep sanjay sanjeev santosh sarthak satish satyam saurabh shailesh shankar sharad shashank shekhar shiva shivam shivraj shrikant shubham siddharth sohan som sourav srikant subhash sudhir
sumit sunil suraj suresh surya sushant swapnil tanmay tarun tejas trilok tushar uday ujjwal umesh upendra utkarsh varun vasant ved vidyut vijay vikas vikram vikrant vimal vinay vineet vinod vipin vipul viraj virat vishal vishnu vivek
yash yogesh yuvraj`,
    neutral: `kiran jyoti suman`,
    surnames: `rao sharma kumar kumari patel shah mehta desai joshi kulkarni deshpande patil pawar jadhav kapoor khanna malhotra chopra mehra sethi bhatia saxena mathur srivastava verma varma gupta agarwal aggarwal bansal mittal goel jain
mishra tiwari pandey dubey trivedi chaturvedi dwivedi shukla tripathi chauhan rathore rajput thakur yadav prasad singhania bajaj oberoi merchant kaul dixit bhatt dave parekh nanda bose-kumar das`,
  },
  {
    cultures: { hindi: 0.9, punjabi: 0.1 },
    female: `chameli champa dhanno dulari gulabo imarti kallo kamla lajjo lali laxmi munni phoolmati phoolan ramkali rampyari sarju sharbati shanno sushila-devi basanti bijli chutki gudiya guddi pinky rinky sweety dadi-maa jamuna ganga
laxmibai jhansi kokila-ben rukhsana shabana nargis zeenat mumtaz farida shabnam salma rehana noor nafisa ruksana razia`,
    male: `babulal banwari bhola bholu birju bunty chhotu chotu devilal dhaniram dinanath gabbar ghanshyam girdhari gopi hariram hiralal jaggu kallu kanhaiya kishanlal lallan lalu lakhan mangal mannu mithilesh mohanlal motilal munna
nandlal pappu parasram ramdin ramlal ramu raghunath ramavtar ramswaroop ratanlal shambhu shyam shyamlal sitaram sonu monu golu tinku veeru birbal imran-khan salim saleem aamir shahrukh irfan nawaz rizwan asif farhan zakir`,
    neutral: `guddu sonu`,
    surnames: `khan pathan qureshi ansari siddiqui`,
  },
  {
    cultures: { punjabi: 1 },
    female: `amrit bebe channi gurleen harleen harneet harsimran jasleen jasmeet jeeto kuldeep-kaur navneet nimrat preeto ravneet sheeno simran taran veerpal soni heer`,
    male: `amarjit amarinder angad arshdeep avtar bachittar balbir baldev balkar balraj balwant bhagat bhagwant bikram bikramjit billa bittu buta channan charanjit daler darshan-singh daljit davinder dilbagh dilbag diljit fateh gippy gurbaksh gurcharan gurdas gurdev
gurdeep gurinder gurmeet gurmukh gursharan gurvinder harbhajan hardeep harinder harjit harjot harman harmanjit harmeet harnek harpal harvinder inderjit jagjit jagtar jarnail jaswant jasbir jaswinder jatt jeet jugraj kartar karnail kulbir
kuldeep kulwant lakhbir lakhwinder lehna malkit manmohan mohinder nachhatar nihal paramvir pargat parkash parmeet pritam ranjodh resham sarabjit satnam satwinder sukhbir sukhdev sukhjinder surinder swaran tejinder ujagar yograj ranjha`,
    neutral: `gurpreet harpreet manpreet jaspreet navjot simran amarjot amanpreet baljit baljeet balwinder daljeet harjeet inderjeet jasvinder kamaljit kiranjit kulwinder lovepreet mandeep manjit navpreet paramjit parminder prabhjot prabjot ramanpreet rajwinder rupinder satinder satwant simranjit sukhpreet sukhwinder surjit`,
    surnames: `singh kaur gill sidhu dhillon sandhu grewal brar bajwa ahluwalia sodhi bedi dhaliwal bhullar`,
  },
  {
    cultures: { bengali: 1 },
    female: `aparajita ashalata bijoya bimala binodini bonolata chandrima charulata chitrangada chumki debjani debolina debasree durga-didi hemnalini hoimonti indrani ishani joyeeta jhuma jhumpa kadambari kakoli keya konkona koyel kumudini labanya
madhabi madhurima mahua maitreyi malati mallika mandira manashi mitali mithu moushumi mousumi mrinalini nandita nilima nirupama oindrila paoli parama paromita piyali poulomi putul rituparna rokeya rumi ruma runa rupsha sarbajaya sharmistha sharmila
shampa shefali-di shiuli shormila sohini sreelekha sreya srabanti suchorita sudeshna suhasini-devi sulekha sumona supriti surupa susmita swastika tanushree tilottama titas torsha tultul tumpa bipasha moon-moon ranu`,
    male: `abani aloke amal amartya amiya anindya anirban anirban apu apurba arindam arnab arup ashim asit avik barun bibhuti bidhan bikash bimal bipin biplab bishwajit biswajit byomkesh chiranjib debabrata debashish debu dibakar dipankar
feluda gobinda gopal-da gora hari-da haradhan hemanta indrajit indranil jatin-da jogesh jyotirmoy kanu kaustav kingshuk lalmohan manik mrinal mrityunjoy nabin nirmalendu nikhilesh nilanjan niloy nirupam palash partha pinaki prabir pradip pranab prasenjit
prosenjit probir rabi rabindra ranen ritwik rono rudranil saibal samaresh sandip sanjib satyajit saumitra shibu shirshendu shyamal siddhartha-da snehasish soham soumitra soumya sourish subhas subrata sukanta sukumar sunirmal swarup tapan tapas topshe tridib utpal uttam kanchan bablu poltu`,
    neutral: ``,
    surnames: `banerjee mukherjee chatterjee ganguly bhattacharya sen bose ghosh dutta mitra roy chakraborty majumdar sarkar sengupta dasgupta guha basu nandy kundu biswas mondal saha chowdhury lahiri sanyal`,
  },
];
