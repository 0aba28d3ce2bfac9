#pragma once
// GNU readline, and the parts of glibc that Swift's own import of it hides or does not cover.
#include <stdio.h>
#include <readline/history.h>
#include <readline/readline.h>
#include <pty.h>
#include <spawn.h>
#include <sys/signalfd.h>

// Declared by spawn.h only under _GNU_SOURCE, which Swift's import of glibc does not set.
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
