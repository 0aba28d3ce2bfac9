#include "language_model.h"
