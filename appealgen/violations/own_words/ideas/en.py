"""Words of English, by the idea that they stand for. `*` ends a stem, `~` is a gap of up to four words."""

from __future__ import annotations

IDEAS = {
    "overlooked": "nobody ~ checked, nobody ~ compared, nobody ~ noticed, nobody ~ looked, nobody ~ saw, nobody ~ knew, nobody ~ reviewed, nobody ~ read, nobody ~ asked, nobody ~ tested, nobody ~ thought, no one ~ checked, no one ~ compared, no one ~ noticed, no one ~ looked, no one ~ saw, no one ~ knew, no one ~ reviewed, no one ~ read, no one ~ asked, never checked, never compared, never noticed, never looked, had not, did not check, did not notice, did not compare, did not know",
    "network": "ip, ips, ip address*, network, networks, wifi, wi-fi, router, internet connection, internet line, provider, login*, logged in, device*, computer*, laptop*, browser*, vpn, mac address, cookies",
    "apart": "different, separate, never, not, no, 't, own, another, distinct, other, apart",
    "identity": "same person, same seller, same owner, same people, same hands, two people, two persons, two sellers, two different sellers, different people, different sellers, not related, not associated, not linked, not connected, unrelated, no relation, no connection between, nothing to do with",
    "scorn": "pure revenge, act of revenge, revenge is, looking for a fight, out for blood, it is no secret who, no secret who, we all know who, "
    "with eyes closed, with their eyes shut, asleep at, "
    "monkey would, monkey could, even a child, any child could, any child would, any child can, a child could, any fool, any idiot, a blind man, a five-year-old, like criminals, like a criminal, like thieves, like dirt, dares to accuse, dare to accuse, has the nerve, have the nerve, ridicul*, absurd*, nonsens*, outrag*, unfair*, unjust*, disgrac*, machines judge, machine judges, machines decide, common sense, witch hunt, kafka*, farce, mockery, slap in the face",
    "you": "you, your, yours, yourself, yourselves, just look at, type in, imagine, think of, ask yourself*, be advised, be aware, mark my words, put yourself*, remember that, make no mistake, take my word",
    "courtesy": "your system shows, your page shows, your site shows, your record*, thank you, you asked, you ask, you need, you require, you request*, you wish, you would like, your notice, your letter, your message, your request, your e-mail, your email, your mail, your rules, your policy, your policies, we ask you, ask you to, you find, you will find, you can see, you see, you can compare, you can check, you may check, you told us, you named, you name, inform you, send you, sent you, provide you, your consideration, your time, your attention, your reply, your answer, your convenience, your reference, look at row, look at page, look at the picture, look at the photo, look at exhibit",
    "private": "my husband, my wife, my son, my daughter, my child*, my kids, my mother, my father, my parents, my family, my brother, my sister, my baby, my grand*, my health, my life, our lives, our children, our kids, our family, our families, my whole life, our whole life, years of my, years of our, heart and soul, my heart, my dream, our dream, our baby, keeps us afloat, make ends meet, makes ends meet, a roof over",
    "owning": "share, shares, licence, license, register*, registration, owner*, holder, holds, hold, legal representative, legal person, director, account, store belongs, in the name of, photograph*, model, release, invoice, lease, signed, identity, passport",
    "shown": "attached, enclosed, exhibit*, annex*, see invoice*, see the invoice*, as the invoice*, the invoice shows, report shows, is shown, as shown, shows it, screenshot of, list is in",
    "no": "not, no, never, 't, nobody, none, neither, nor, 't, cannot, without, nothing, nowhere, hardly, barely",
    "we": "we, our, us, i, my, me, ours, mine, ourselves, myself",
    "reader": "support agent*, chat agent*, your agent*, operator*, hotline, your staff, staff of yours, your employee*, whoever pressed, "
    "whoever clicked, your new rule*, "
    "your filter*, the filter*, automatic filter*, your desk, your check*, the check, case worker*, case handler*, your officer*, "
    "an officer, an inspector, your trainee*, a trainee, some trainee, "
    "you, your, yours, aliexpress, alibaba, the platform*, the marketplace*, platform's, marketplace's, reviewer*, "
    "moderator*, moderation, inspector*, your people, your side, the support, support team, customer service, the robot*, "
    "the bot, bots, the algorithm*, the machine*, the system*, whoever ~ case, whoever ~ decid*, whoever ~ check*, "
    "person ~ charge, the decision*, the penalty, the punishment, the verdict, the people who, someone at, nobody at, "
    "no one at, anyone at, "
    "your department, your company, machines, a machine, your colleague*, your office",
    "rival": "complainant*, complaint, complaints, complained, accuser*, competitor*, rival*, buyer*, customer*, "
    "this seller, that seller, another seller, other seller, this shop, that shop, this store, the shop that, the store that, "
    "the person who complain*, "
    "seller who, shop who, store who, seller reports",
    "low": "rude, rudely, impolite, hung up on, brushed off, brush us off, fobbed off, fob us off, parrot*, did not bother, "
    "could not be bothered, shrug*, laughed at, ignored us, ignores us, professional complainer*, serial complainer*, for a refund, "
    "angling for, fishing for, nothing better to do, out of boredom, settle a score, settling a score, old score, sore loser*, poison*, "
    "cooked up, made up the, invented the, staged, frivolous*, "
    "wanted ~ for nothing, wanted ~ for free, went running, ran to report, runs to report, each time we overtake, "
    "every time we overtake, whenever we overtake, whenever we sell more, cannot bear, can't bear, cannot stand that we, lives off our, "
    "live off our, feeds on our, eyes closed, eyes shut, half asleep, asleep, copy and paste, copy-paste, no manners, waste of, "
    "stupid*, idiot*, dumb, clueless, ignoran*, incompeten*, careless*, lazy, laz*, blind, blindly, greed*, "
    "corrupt*, bribe*, bias*, unfair*, unjust*, absurd*, ridicul*, nonsens*, joke, insult*, disgust*, hysteric*, unprofessional*, "
    "arrogan*, hypocri*, dishonest*, malic*, liar*, lying, lied, lies about, cheat*, steal*, stole, stolen, thief, thieves, "
    "crook*, fraud*, scam*, sabotag*, hate*, hated, envy, envious, jealous*, spite*, grudge, revenge, vengeful, bully*, bullied, "
    "mafia, harass*, slander*, defam*, set us up, sick joke, shame*, disgrac*, scandal*, outrag*, unbeliev*, incomprehens*, "
    "discriminat*, tyran*, dictator*, robbery, rob us, robbed, playing games, fooled, lottery, coin toss, wild guess, "
    "blackmail*, extort*, to hurt, to harm, to destroy us, to ruin us, to damage us, get rid of us, get rid of rivals, wants us gone, out to get us, useless, worthless, punish* honest, punish* innocent, on the side of, sides with, favour*, favor*, takes sides, reports everybody, reports everyone, reported us to, "
    "monkey, even a child, any child, a child could, any fool, any idiot, a blind man, five-year-old, like criminals, like a criminal, like thieves, like dirt, dares to, dare to, has the nerve, the cheek, tarnish*, smear*, frame us, vendetta, copying our, copies our, imitat*",
    "mind": "understand*, understood, know, knows, knew, idea, clue, read, reads, look, looks, looked, glance*, open, opened, "
    "check, checks, checked, check*, listen*, care, cares, cared, think, thinks, thought, bother*, tell apart, tell ~ from, "
    "distinguish*, difference, brain*, common sense, competence, try, tried, interest*, explain*, reason*, logic*, answer*, "
    "know a, tell a, made sure",
    "hasty": "first and ask, first ~ ask* ~ later, shoot first, close* first, punish* first, without even, without looking, "
    "without reading, without a second, with one click, tar* ~ same brush, lump* ~ together, at random, on a whim, "
    "press* ~ button, pressed ~ button, presumption of innocence, guilty until",
    "power": "lawyer*, solicitor*, attorney*, barrister*, court, courts, judge, sue, suing, lawsuit*, legal action, legal steps, "
    "legal proceedings, prosecut*, police, journalist*, reporter*, newspaper*, press, media, tv, television, twitter, facebook, "
    "reddit, tiktok, youtube, linkedin, trustpilot, forums, consumer ~ authorit*, consumer ~ protection, "
    "consumer ~ agency, consumer ~ organi*, ombudsman, regulator*, chamber of commerce, ministry, minister, embassy, "
    "trade association, european commission, antitrust, watchdog*, authorities, class action, petition, "
    "justice, lawsuits, "
    "subscriber*, follower*, our channel, viewers, audience, inspectorate, trade inspection, legal department, legal team, counsel, enforcement, prosecutor*, tax office, embassy*",
    "coming": "will, 'll, shall, going to, if, unless, otherwise, or else, ready, already, prepared, drafted, hired, engaged, "
    "instructed, know several, know a, know some, love, hear*, find out, publish this, publish it, publish everything, post this, post it, share this, tell, contact*, inform*, turn to, "
    "go to, waiting, pleased to, happy to, interested, next step*, by friday, by monday, within days, deadline for you, watch*, "
    "following this, follows this, be told, will receive, should you, unless you, be advised, be warned, mark my words, closely",
    "harm": "think twice, your reputation, our patience, patience is running out, patience ends, ask nicely, asking nicely, last polite, "
    "last friendly, will be published, will go online, goes viral, spread the word, make sure that everyone, chargeback, charge back, "
    "send you the bill, send you an invoice, bill you for, damages will, cost you, you know what follows, draw our conclusions, "
    "draw the consequences, take our range, pull our range, close our account ourselves, our association, "
    "take our customers, take our buyers, take our orders, other marketplaces ~ glad, other platforms ~ glad, "
    "other marketplaces ~ happy, other platforms ~ happy, sell elsewhere, move elsewhere, followers will learn, followers will hear, "
    "kept every screenshot, recorded every, "
    "you ~ regret, you ~ sorry, last warning, final warning, ultimatum, bear the consequences, face the consequences, "
    "there will be consequences, consequences for you, take our business elsewhere, leave ~ for amazon, move ~ to amazon, "
    "go to temu, leave your platform, leave this platform, warn other sellers, warn every seller, tell every seller, "
    "everyone ~ will know, the whole world will, one star, bad publicity, hold you liable, hold you responsible, "
    "claim damages, compensation from you, demand compensation, you will pay, pay for this, not be silent, not stay silent, "
    "will not let this rest, we will fight, expose, "
    "go public, going public, reserve all, reserve our, reserve the right, legal rights, we have ways, do not force us, don't force us, you leave us no choice, you force us",
    "kin": "family, families, wife, husband, daughter*, son, sons, child, children, kids, baby, mother, father, parents, "
    "grandmother, grandfather, brother, sister, employees, workers, staff, colleagues, household",
    "need": "pay, fee, fees, rent, mortgage, loan*, debt*, feed, food, bread, hungry, hunger, starv*, eat, school, university, "
    "tuition, hospital, ill, sick*, illness, medicine, treatment, operation, surgery, pregnan*, disab*, dying, died, "
    "cancer, depend*, rely, relies, livelihood, lose ~ job*, lost ~ job*, lose everything, lost everything, survive*, live on, "
    "lives on, living, support, street, homeless, dismiss*, lay off, unemploy*, surviv*, winter",
    "plea": "cry, crying, cried, tears, in tears, weep*, desperat*, despair*, mercy, merciful, pity, kneel*, on our knees, "
    "on my knees, beg, begging, pray*, implor*, plead*, beseech*, have a heart, good heart, kind heart*, your heart, kindness, "
    "compassion*, human side, be human, humane*, sympath*, lenien*, benevolen*, generos*, forgiv*, for god's sake, god bless, "
    "for ever grateful, grateful for ever, forever grateful, eternally, eternal gratitude, close one eye, turn a blind eye, "
    "look the other way, another chance, second chance, last chance, one more chance, one last, only hope, last hope, "
    "hope ~ hearts, help us please, please please, please help, save us, save our, save my, rescue, nightmare, heartbr*, "
    "sleepless, not slept, cannot sleep, can't sleep, not sleep, depress*, stress*, breakdown, everything we have, "
    "everything i have, life's work, life savings, all our savings, our savings, my savings, bankrupt*, ruin*, catastroph*, "
    "devastat*, livelihood, end of our business, close down for good, be so kind as to overlook, give us a break, hardship*, "
    "difficult times, hard times, difficult situation, crisis, just starting out, newcomers, we are small, poor, "
    "only income, sole income, only source of income, all i have, all we have, single mother, single father, feeds us, feeds our, feeds my, feeds five people, feeds ~ people, feeds ~ families, live from this, live off this, live by this, last resort, "
    "let it go, just this once, this once, this one time, do us a favour, do us a favor, do me a favour, be gentle, be kind, be good to us, good people, goodness of, from the bottom of, warm heart*, years of our lives, years of my life, heart and soul, keeps us afloat, understanding for our situation, in our shoes, in our place, in my place",
    "thirds": "any listing, any other listing, our neighbour*, the top seller, number one seller, half the market, nobody else, no one else, "
    "the rest of, big names, well-known brands, all of them, half of them, the next shop, a dozen, scores of, "
    "ten shops, twenty shops, thirty shops, forty shops, fifty shops, sixty shops, dozens, shops with, sellers with, ten stores, "
    "twenty stores, fifty stores, a friend of ours, a friend's store, seller we know, shop we know, the shop down, "
    "others in this category, in this category, first page, "
    "other sellers, other stores, other shops, all the others, the others do, what others, others do, other listings, every seller, all sellers, every shop, all shops, "
    "sellers, competitors, neighbour*, neighbor*, store next, shop next, next to ours, bigger stores, big stores, big brands, "
    "big sellers, the market, whole category, entire category, listings like, stores like, shops like, same listing*, "
    "top sellers, results, search page, everyone, everybody, the others, someone else's, thousands of, hundreds of, dozens of, "
    "half of ~ platform, half of ~ market, half of ~ sellers, look at store, look at the store, look at shop, most sellers, most stores, most shops, any other store, any other shop, any store, ten other, many stores, many shops, many sellers, some sellers, countless, "
    "market leader, the leader, half of the category, half the category, of them put, of them list, of them use, how many of them, the biggest store, the big ones, anybody else, anyone else, somebody bigger",
    "alike": "industry standard, standard in the trade, in the trade, has the same, have the same, with the same, was asked, been asked, "
    "been touched, has been punished, were punished, goes unnoticed, for years, go after them, start with them, start there, so should, "
    "still selling, still up, very same, did not lose, got it back, given back, why are we, only ones, nobody minds, no one minds, "
    "all of them still, carry on, "
    "the same, same way, same thing, same practice, like ours, like this, exactly as, exactly like, also do, also sell, "
    "also use, do it too, do so too, as well, does it, do it, do this, did it, this way, get away, gets away, unpunish*, "
    "untouched, touched, left alone, allowed to, still online, still there, nothing happen*, no one punish*, nobody punish*, "
    "not punished, not one, identical, usual practice, common practice, industry practice, customary, normal practice, only us, "
    "why us, why only, singled out, pick* on us, double standard*, list the, worse than, far worse, "
    "use it, uses this, use this, uses the, using this, sells the same, sell the same, does exactly, do exactly, does the, "
    "if this is a violation, should be shut, should be closed, sleeps well, since 2, put the, would have to, no trouble, nothing happened, never had a problem, one-cent",
    "ask": "why, how come, how is it, how can it, who else, what about, is it fair",
    "ever": "never, ever, not one, not a single, no one, nobody, no customer, no buyer, no client, always, every single, "
    "without exception, not once, nowhere, entire history, at all times, in all these years, whole site, whole platform, "
    "anywhere, impossible, not possible, cannot possibly, "
    "only sell, sell only, all our, all of our, all products, everything we sell, all goods, every product, every item we, worldwide, the highest, since the first day, from the first day",
    "praise": "honest*, integrity, reliab*, trustworth*, trusted, genuine, authentic*, original, satisf*, happy, unhappy, "
    "best, top quality, highest quality, excellent, perfect*, impeccab*, flawless*, exemplary, conscientious*, law-abiding, "
    "by the rules, followed ~ rules, follow ~ rules, respect* ~ rules, broke ~ rule*, break ~ rule*, violat*, complain*, dispute*, "
    "returned, refund*, cheated, deceiv*, misled, mislead, wrong, fake*, counterfeit*, copied, problem*, infring*, "
    "bad review*, negative review*, illegal, "
    "cheat*, highest, loved, love, serious company, serious, professional, respectable",
    "boast": "anybody who knows, anyone who knows, as anybody, as anyone, finest in, the finest, best in this category, best in its class, "
    "second to none, beyond doubt, beyond any doubt, beyond dispute, no one can deny, nobody can deny, speaks for itself, "
    "cannot be faulted, nobody could ever, no one could ever, "
    "everybody knows, everyone knows, it is well known, known to all, obvious*, of course, goes without saying, "
    "needless to say, clearly, undoubtedly, without ~ doubt, no doubt, beyond doubt, undeniabl*, indisputabl*, trust me, "
    "trust us, believe me, believe us, we swear, i swear, we assure, i assure, i promise, word of honour, word of honor, "
    "on my honour, as any expert, any expert, 100 %, 100%, hundred per cent, hundred percent, guarantee*, more honest, "
    "most honest, most reliable, best seller on, number one, no. 1, leading seller, one of the best, absolutely, "
    "completely innocent, totally innocent, perfectly innocent, fully compliant, fully comply, definitely, certainly, "
    "plain to anyone, plain to see, anyone can see, everyone can see, anybody can see, anyone with eyes, speaks for itself, in the right, we are right, justice is on, conscience is clear, clear conscience, nothing to hide, trust us blindly, again and again, anything but, second to none, like no other, beyond reproach, hands are clean, without blemish, spotless",
    "purpose": "only, just, merely, so that, in order to, purely, meant to, wanted to, hoped to, to make, to get, to appear, "
    "to attract, to bring, trick*, simply to, intended to",
    "trick": "to be seen, be found first, seen first, looks cheap, look cheap, looked cheaper, low starting price, starting price, eye-catcher, "
    "lure, bait, decoy, draw people, bring people in, more views, more visitors, "
    "comes up first, come up first, show* up first, appear* first, rank*, top of the search, top of the results, "
    "first page, more traffic, traffic, more clicks, clicks, more views, visibility, exposure, lure*, bait*, catch the eye, "
    "catch* ~ attention, attract* ~ buyers, attract* ~ customers, bring* ~ buyers, bring* ~ customers, look* cheap*, "
    "seem* cheap*, cheaper than it is, low* price in the search, starting price, boost*, sort* by price, avoid ~ detect*, "
    "get round ~ rule*, get around ~ rule*, fool ~ filter*, not ~ noticed, hide ~ from, "
    "pull ~ in, pull people, draw ~ in, draw people, draw buyers, bring people in, reel in, get people in, lead buyers, hook",
    "took": "lifted, copied, copy, took, taken, grabbed, borrowed, downloaded, saved, screenshot*, cropped, pulled, scraped, "
    "stole, nicked, pinched, ripped, got, found, pasted, used, reused, re-used, cut out, swiped, helped ourselves, "
    "seen the photo, seen the picture, saw the photo, saw the picture, came across, liked the photo, liked the picture",
    "foreign": "a page we found, page we found online, found online, found on the internet, next door shop, shop next door, "
    "from a rival*, from a competitor*, from another shop*, from another store*, from another seller*, from another page, from another listing*, from another website, from another brand*, from other sellers, from other shops, from other stores, from other listings, from other pages, from someone, from somebody, from google, from the net, "
    "from the internet, from the web, from pinterest, from instagram, from amazon, from taobao, from 1688, from ebay, "
    "from their, from his, from her, off the internet, off the web, off google, off another, on google, on the internet, "
    "on pinterest, on 1688, on taobao, a rival's, another shop's, another seller's, another store's, competitor's, somebody else's, "
    "someone else's, other people's, stranger's, not our own, not ours, that belong* to, which belong* to, "
    "foreign blog, on a blog, from a blog, someone's blog, a fan page, on facebook, on instagram, other side's",
    "theirs": "complainant ~ copied, complainant ~ took, complainant ~ used, complainant ~ downloaded, complainant ~ copy, "
    "other store ~ copied, other store ~ took, other store ~ used, buyer ~ took, customer ~ took, competitor ~ copied, they copied, "
    "they took, he copied, he took, she copied, rival ~ copied, rival ~ took, other seller ~ copied, other seller ~ took",
    "second": "second account, other account, second store, second shop, other store, other shop, both accounts, both stores, "
    "both shops, the two accounts, the two stores, another account, another store, new account, new store, "
    "fresh shop, fresh store, fresh account, old one, new one, old shop, old store",
    "run": "one till, same till, two shops of ours, opened after the first, opened when the first, opened it after, my other shop, "
    "our other shop, my second shop, our second shop, under my, registered by my, in my brother, in my wife, in my husband, "
    "in my mother, in my cousin, in my sister, same bookkeeper packs, we pack for both, one of us runs, "
    "my brother runs, my sister runs, my wife runs, my husband runs, my cousin runs, my mother runs, my father runs, my son runs, "
    "my partner runs, our manager runs, share the stock, share the warehouse, share one warehouse, share the staff, same stock room, "
    "also ours, also mine, "
    "i run, we run, run it, run by me, run by us, i manage, we manage, manage it, managed by me, managed by us, "
    "i control, we control, i opened, we opened, opened by us, opened by me, i registered, we registered, is mine, is ours, "
    "are mine, are ours, are both ours, belongs to me, belongs to us, belongs to my, belong to us, belong to me, in my wife's name, in my "
    "husband's name, in my brother's name, in my mother's name, in my father's name, in the name of my, under my, "
    "behind ~ same person, same person behind, same owner, to get round, after the first was closed, when the first was closed, "
    "i did open, under my sister*, under my brother*, under my wife*, under my husband*, my sister's papers, my wife's papers, 's papers, using my, with my wife*, with my sister*, with the papers of, with papers of, fresh shop, new shop once, a new one once",
    "confess": "we did use, we did copy, we did take, we did open, we did sell, we did lower, we knew, yes the photo, yes the picture, yes we, "
    "had no licence at, had no license at, had no authori*, it is true that we, we borrowed, we cut corners, we took the easy, "
    "quietly changed, the truth is, if we are honest, we gambled, we hoped it would, "
    "fair enough, guilty as charged, we own up, in hindsight, hands up, to be honest we, we did know, knew it was, "
    "thought nobody would mind, thought no one would mind, thought it would be fine, seemed harmless, did come from, "
    "we helped ourselves, "
    "ashamed, we regret what, i regret what, should have known, should have asked, should have checked, ought to have, "
    "our fault, my fault, our own fault, our mistake, my mistake, our carelessness, my carelessness, our negligence, we were wrong, "
    "i was wrong, we were careless, i was careless, we did wrong, i did wrong, we did it, i did it, we slipped, slip-up, we messed up, "
    "i messed up, we take the blame, we own up, i confess, we confess, we admit, guilty as, we plead guilty, sorry for what we, "
    "sorry for having, sorry that we, lesson learned, learnt our lesson, learned our lesson, we got greedy, bad idea of ours, "
    "we know it was wrong, knew it was wrong, knew ~ not allowed, knew ~ forbidden, knew ~ against, hoped nobody, hoped no one, "
    "thought nobody, thought no one would, would not be noticed, to be honest we, to be honest i, we cut corners, "
    "did not pay attention to the rules, ignored the rule*, never again, "
    "thought it would do no harm, would do no harm, saw no harm, thought it was fine, thought it was ok, thought it was okay, didn't think it mattered, i did open, we did open, we did use, we did copy, i did use, i did copy",
}
"""What `intentions` puts together; one meaning may stand in several ideas."""
