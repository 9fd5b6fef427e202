// SPDX-License-Identifier: MIT
//
// cermat: on every page.
document.documentElement.classList.add("js");
