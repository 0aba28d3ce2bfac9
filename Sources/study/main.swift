import Glibc
import Shell

exit(StudyProgram.run(arguments: Array(CommandLine.arguments.dropFirst())))
