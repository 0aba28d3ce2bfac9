#pragma once

#include "language_arithmetic.h"

/// The bytes of the language model, which begin at a multiple of 64.
extern const unsigned char study_language_model_begin[];
extern const unsigned char study_language_model_end[];

static inline const void *study_language_model(void) { return study_language_model_begin; }
static inline long study_language_model_size(void) { return study_language_model_end - study_language_model_begin; }
