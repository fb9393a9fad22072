// Types into a draft until it is killed: saves one longer text after the other and prints "saved N" once the store has
// acknowledged the N-th. drafttyper FOLDER ACCOUNT
#include "models/store/draftstore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace disputedesk;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    StoreThread thread;
    DraftStore drafts(thread, arguments.at(1));
    if (!test::take(drafts.openFile()))
        return 3;
    Draft draft;
    draft.account = QUuid::fromString(arguments.at(2));
    draft.disputeId = u"dspt_1"_s;
    for (int typed = 1;; ++typed) {
        draft.message += u"%1 "_s.arg(typed);
        draft.evidence.insert(u"uncategorized_text"_s, draft.message);
        if (typed % 50 == 0) { // now and then it is put aside and begun anew, as a merge does
            Draft next = draft;
            next.message += u"merged "_s;
            if (!test::take(drafts.exchange(draft, next)))
                return 4;
            draft = next;
        } else if (!test::take(drafts.save(draft))) {
            return 4;
        }
        std::printf("saved %d\n", typed);
        std::fflush(stdout);
    }
}
