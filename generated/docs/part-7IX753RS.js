import"./part-AYHZPDM5.js";var l=null,t=null;export{t as ExploreScalarButton,l as default};
