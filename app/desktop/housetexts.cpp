#include "app/desktop/housetexts.h"

#include "app/desktop/pathtext.h"
#include "app/desktop/storewhy.h"

#include <QCoreApplication>
#include <QLocale>

namespace disputedesk {

namespace {
class HouseTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::HouseTexts)
};

/// A name of `most` characters at most, never half of one.
QString cut(const QString &name, qsizetype most)
{
    QString head = name.left(most);
    if (!head.isEmpty() && head.back().isHighSurrogate())
        head.chop(1);
    return head.trimmed();
}
} // namespace

QString houseReadProblem(const Error &error, const QString &path)
{
    const QString name = pathText(path);
    const QString detail = detailText(error);
    switch (error.kind) {
    case ErrorKind::TooLarge:
        //: %1 is a file with its folder
        return HouseTexts::tr("%1 is larger than such a file can be. Choose one that “Export settings” has made.")
            .arg(name);
    case ErrorKind::StoreReadOnly:
        //: %1 is a file with its folder
        return HouseTexts::tr(
            "%1 was made by a newer version of this program. Install that version here, then import it again.")
            .arg(name);
    case ErrorKind::NotFound:
    case ErrorKind::FileTypeRefused:
    case ErrorKind::FileUnreadable:
        //: %1 is a file with its folder, %2 what the system says
        return HouseTexts::tr("%1 cannot be read (%2). Copy it to a folder of yours and try again.").arg(name, detail);
    default:
        //: %1 is a file with its folder, %2 what is wrong and where, in English
        return HouseTexts::tr("%1 is not what “Export settings” writes, or it is damaged (%2). Export again on the "
                              "other computer and take the new file.")
            .arg(name, detail);
    }
}

QString houseTakeProblem(const Error &error)
{
    const QString detail = detailText(error);
    switch (error.kind) {
    case ErrorKind::DiskFull:
        return HouseTexts::tr("Nothing was changed: the disk is full. Make room, then import again.");
    case ErrorKind::StoreDamaged:
        //: %1 is what the system says
        return HouseTexts::tr("Only a part was imported, and it could not be taken back: %1").arg(detail);
    default:
        //: %1 is what the system says
        return HouseTexts::tr("Nothing was changed: %1").arg(detail);
    }
}

QString housePlanProblem(const HousePlan &plan, qsizetype replies, bool viewsFit)
{
    if (!viewsFit)
        return HouseTexts::tr("There would be too many saved views. Delete some here, or leave those of the file out.");
    if (replies + plan.replies.size() > kMostReplies)
        return HouseTexts::tr(
            "There would be more than %1 canned replies. Delete some here, or leave those of the file out.")
            .arg(QLocale().toString(qlonglong(kMostReplies)));
    return {};
}

QString importedName(const QString &name, int number)
{
    //: behind a name that is taken; %1 is the name
    const QString first = HouseTexts::tr("%1 (imported)");
    //: behind a name that is taken; %1 is the name, %2 a number
    const QString next = HouseTexts::tr("%1 (imported %2)");
    const QString head = cut(name, SavedView::kLongestName - 20); // room for the words in every language
    return number == 1 ? first.arg(head) : next.arg(head, QString::number(number));
}

} // namespace disputedesk
