#include "app/desktop/program.h"

int main(int argc, char *argv[]) { return disputedesk::runProgram(argc, argv); }
