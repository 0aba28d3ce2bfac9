#pragma once
// cmark-gfm: CommonMark with GitHub's tables, strike-through, autolinks, task lists and footnotes.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
