import{a,b,c}from"./part-YNS4VVWO.js";import"./part-CBHRZP2A.js";import"./part-AYHZPDM5.js";export{c as default,a as interface_content_folder_exports,b as render};
