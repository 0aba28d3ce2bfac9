#pragma once
// libxml2: its forgiving reader of HTML.
//
// Debian's build is one with ICU, and its headers bring ICU's own in. Foundation has another ICU inside: in one Swift build
// the two contradict each other. Nothing that is used here depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
