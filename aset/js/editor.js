// SPDX-License-Identifier: MIT
//
// editor: x.
