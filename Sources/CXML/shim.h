#pragma once
// libxml2: its forgiving reader of HTML.
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
