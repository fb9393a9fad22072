#include "app/desktop/viewtexts.h"

#include "models/domain/displaytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace disputedesk {

namespace {
class ViewTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ViewTexts)
};
} // namespace

QString nameProblemText(ViewBook::NameProblem problem)
{
    switch (problem) {
    case ViewBook::NameProblem::None: break;
    case ViewBook::NameProblem::Empty: return ViewTexts::tr("Give it a name.");
    case ViewBook::NameProblem::TooLong:
        return ViewTexts::tr("Use %n characters at most.", nullptr, int(SavedView::kLongestName));
    case ViewBook::NameProblem::Taken:
        return ViewTexts::tr("There is a view of this name already. Choose another name.");
    }
    return {};
}

QString openedText(const ViewBook &book)
{
    switch (book.opened()) {
    case ViewBook::Opened::Good: break;
    case ViewBook::Opened::SetAside:
        //: %1 is the path of a file
        return ViewTexts::tr("The file of saved views was damaged. It was set aside as %1; new views are kept again.")
            .arg(visibleText(QDir::toNativeSeparators(book.setAsideAs())));
    case ViewBook::Opened::Blocked:
        return ViewTexts::tr("The file of saved views (views.json) cannot be read, and it could not be set aside. It "
                             "stays as it is; views you save now are there until you quit.");
    }
    return {};
}

QString writeProblemText(const ViewBook &book)
{
    if (book.writeProblem().isEmpty())
        return {};
    //: %1 is what the system says
    return ViewTexts::tr("The saved views could not be written to disk: %1. What you changed is there until you quit.")
        .arg(visibleText(book.writeProblem().left(200)));
}

QString missingText(const QString &name, const QStringList &missing)
{
    constexpr int kMost = 5; // a file may name thousands
    QStringList said = missing.mid(0, kMost);
    if (missing.size() > kMost)
        said.append(ViewTexts::tr("%n more", nullptr, int(missing.size() - kMost)));
    //: %1 is the name of a saved view, %2 a list such as "the account, the column “x”"
    return ViewTexts::tr(
        "The view “%1” asks for what is not there any more: %2. It shows what is left; the view itself "
        "was not changed.")
        .arg(visibleText(name.left(SavedView::kLongestName)), QLocale().createSeparatedList(said));
}

} // namespace disputedesk
