import type { Texts } from '../../brief.ts'

/** Served by the server only: a secret part goes to people of that seat alone. */
export const EN: Texts = {
  title: 'Lips and Teeth',
  storySoFar: [
    'It is 20 June 2024. Yesterday, in Pyongyang, the leaders of Russia and North Korea signed a treaty of comprehensive strategic partnership. Its article on mutual defence speaks of help “by all means” if one of them is attacked and finds itself in a state of war. It is signed, not yet ratified.',
    'The treaty did not come from nowhere. In August 2023 Washington, Seoul and Tokyo met at Camp David and promised to consult each other, without a binding obligation. In September 2023 the leaders of Russia and North Korea met at the Vostochny cosmodrome. Since then Washington and Seoul say that thousands of containers of munitions have gone from North Korea to Russia; Moscow and Pyongyang deny it.',
    'In March 2024 Russia vetoed the renewal of the panel of experts that watched the United Nations sanctions on North Korea; China abstained. The panel ended on 30 April. The sanctions stay in force, but nobody at the United Nations watches them day by day.',
    'Beijing is bound to Pyongyang by a treaty of 1961 and speaks of the two as “lips and teeth”. It buys nearly everything that North Korea sells and sells nearly everything that it buys. Yet it was not at the table yesterday. In May it sat with Seoul and Tokyo in their first summit in years; two days ago its diplomats held talks in Seoul.',
    'On the peninsula loudspeakers and balloons cross the border again. Seoul says that it will reconsider what it may send to Kyiv. The first exercise of Washington, Seoul and Tokyo in several domains at once is a week away.',
    'Nobody at this table can win a war. Each capital wants to leave the table steadier at home, and more listened to abroad, than it sat down.',
  ],
  briefs: {
    beijing: {
      public: {
        role: 'You speak for Beijing: a great power that lives from open markets and a calm neighbourhood, and the old patron of a neighbour that has just signed with a second.',
        interests: ['A calm order: tension costs you trade and investment.', 'Not to look like one of three in an axis.', 'A stable North Korea as a buffer at your border.', 'Neighbours in Seoul and Tokyo who need you too.'],
        means: ['Trade and energy that others depend on.', 'The ear of both Moscow and Pyongyang.', 'Talks with Seoul, open since this week.'],
      },
      secret: {
        letter: 'We were told of the treaty late, and of its defence article later. Say in public that it is a matter between the two. In private find out what was promised. We can support our neighbour, keep our distance, or squeeze: each costs us something, and the West counts our every appearance beside Moscow and Pyongyang. What we cannot afford is to lose our hold on Pyongyang and our markets at the same time.',
        fears: ['Missile technology that moves from Moscow to Pyongyang brings more allied forces to our coast.', 'If Pyongyang falters, its people and its enemies come to our border.'],
        advice: ['Watch the axis look: above its threshold markets close to us.', 'A warm Seoul loosens the other camp; it needs patience and something in writing.', 'Squeeze only when the other has no second patron to run to.'],
      },
    },
    moscow: {
      public: {
        role: 'You speak for Moscow: at war in Ukraine, under sanctions, and the author of yesterday’s treaty.',
        interests: ['The war must be fed.', 'Partners in the east who do not ask questions.', 'A table where the West does not sit at the head.'],
        means: ['Oil, grain and know-how.', 'A veto in the Security Council.', 'A treaty that waits for ratification.'],
      },
      secret: {
        letter: 'Shells decide the front. Pyongyang has them and wants oil, food, and what our engineers know. Give enough to keep the trains rolling and not so much that Beijing loses patience or Seoul begins to arm Kyiv. Ratifying the treaty binds our friend to us; it binds us to our friend’s quarrels too.',
        fears: ['Seoul’s ammunition stocks in Kyiv’s guns.', 'Beijing’s banks closing to us, quietly, one after another.', 'A partner who starts a war that we would have to honour.'],
        advice: ['Covert deals run better, until they are exposed.', 'Beijing supplies what the factory needs: keep it warm, and keep it from looking like our ally.', 'Disorder elsewhere helps us only up to a point.'],
      },
    },
    pyongyang: {
      public: {
        role: 'You speak for Pyongyang: small, armed, sanctioned, and for the first time in a generation courted by two patrons.',
        interests: ['The safety of the state and its leadership.', 'Food, fuel and hard currency.', 'Recognition as an equal.'],
        means: ['Munitions that Moscow needs.', 'Tests that no one can ignore.', 'Two patrons, each uneasy about the other.'],
      },
      secret: {
        letter: 'One patron owns us; two must bid. Sell Moscow what it needs and take what Beijing would never give. But nearly all our trade still crosses the Yalu, and a cold winter begins in Beijing. Let neither believe that it has lost us. Provoke when it pays, and count the price: each test brings Tokyo and Seoul closer together.',
        fears: ['Hunger in the lean months.', 'The war ends and Moscow no longer needs us.', 'Both patrons agree about us without us.'],
        advice: ['Ratify soon: a signature can be forgotten, a law less easily.', 'The nuclear test can be done once. It is worth more before it than after.', 'Keep talks with Beijing warm after every move towards Moscow.'],
      },
    },
    seoul: {
      public: {
        role: 'You speak for Seoul: a trading democracy an hour from the border, with one great ally and one great market.',
        interests: ['No war, and no accident, on the peninsula.', 'No Russian technology in the North’s missiles.', 'An ally that stays and a market that stays open.'],
        means: ['Ammunition stocks that Kyiv would welcome.', 'The best eyes on the North.', 'A seat in both the allied and the Asian summits.'],
      },
      secret: {
        letter: 'We have one card that Moscow fears: weapons for Kyiv. It is worth most while it is not played. Beijing is as unhappy as we are about yesterday; talk to it, without giving Washington cause to wonder. At home every broken promise is counted, and so is every sign of weakness at the border.',
        fears: ['To be dragged into a crisis over someone else’s quarrel.', 'To be left alone in our own.', 'A nuclear test while Washington chooses a president.'],
        advice: ['Expose the secret trade: it costs both sellers and buyers.', 'A hotline costs little and halves the risk of a mistake.', 'Mending with Tokyo is unloved at home and valued abroad.'],
      },
    },
    tokyo: {
      public: {
        role: 'You speak for Tokyo: an island trading nation within reach of the North’s missiles and beside three nuclear powers.',
        interests: ['Calm seas and open lanes.', 'Rules that bind the strong as well.', 'Washington’s commitment, and Seoul’s company.'],
        means: ['Capital, technology and credit.', 'A name for keeping promises.', 'Bases that the alliance cannot do without.'],
      },
      secret: {
        letter: 'The treaty makes true what we have warned of: Europe and Asia are one theatre. Use it to bind Washington and Seoul closer while the alarm lasts. But our factories live from the Chinese market, and our own house will soon choose a new head. Lead with rules, not with threats.',
        fears: ['A deal between Washington and Pyongyang over our heads.', 'Seoul turning away again over history.', 'Russian and Chinese patrols together in our waters.'],
        advice: ['Credibility is your arsenal: do as you say.', 'Raise the alarm of allies and act while acting is cheap.', 'A thaw with Beijing takes little and surprises everyone.'],
      },
    },
    washington: {
      public: {
        role: 'You speak for Washington: the centre of one camp, with commitments in Europe and Asia and an election ahead.',
        interests: ['Allies who feel safe and stay allies.', 'A war in Ukraine that Moscow cannot feed forever.', 'Beijing apart from Moscow and Pyongyang.'],
        means: ['Forces, sanctions and intelligence.', 'The widest audience in the world.', 'Treaties of defence with Seoul and Tokyo.'],
      },
      secret: {
        letter: 'Do not make one camp of three who do not trust each other. Beijing did not like yesterday; leave it a reason to say so. Sanctions on Chinese banks work and push Beijing the wrong way: choose. Reassure Seoul enough that it does not ask for its own bomb, and not so much that it stops listening.',
        fears: ['Two wars at once.', 'An ally that drags us into a crisis in the autumn.', 'Missile know-how that shortens the distance to our own coast.'],
        advice: ['Evidence published costs less than ships deployed.', 'Joint exercises calm allies and alarm Beijing: count both.', 'A channel to Beijing is worth most in a crisis.'],
      },
    },
  },
  dossiers: {
    beijing: ['Buys and sells nearly all that North Korea trades with the world (96.7 % in 2022).', 'Takes about a third of Russia’s exports (2023).', 'Bound to Pyongyang by the treaty of 1961, long unspoken.', 'About 500 nuclear warheads (January 2024).'],
    moscow: ['Military spending about 109 billion dollars in 2023, 5.9 % of its economy.', 'Vetoed the renewal of the sanctions panel in March 2024.', 'Delivered refined oil to North Korea: 165,000 barrels in March 2024, by Washington’s account.', 'About 5,580 nuclear warheads (January 2024).'],
    pyongyang: ['About 50 assembled nuclear warheads (January 2024), with material for more.', 'Seoul counts some 10,000 containers shipped to Russia by June 2024.', 'Nearly all of its trade crosses one border.', 'Calls the South its principal enemy since January 2024.'],
    seoul: ['Host to some 28,500 American troops.', 'About a fifth of its trade is with China (2023); exports to the United States are nearly as large.', 'Treaty of mutual defence with Washington since 1953.', 'Suspended the military agreement of 2018 with the North in June 2024.'],
    tokyo: ['Host to over 52,000 American troops (June 2024).', 'About a fifth of its trade is with China.', 'Treaty of mutual security with Washington since 1960.', 'No peace treaty with Moscow; a dispute over islands is open.'],
    washington: ['Military spending about 916 billion dollars in 2023.', 'Treaties with Seoul (1953) and Tokyo (1960).', 'Promised at Camp David in August 2023 to consult with both, without a binding obligation.', 'Elects a president in November 2024.'],
  },
}
