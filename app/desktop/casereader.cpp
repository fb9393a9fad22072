#include "app/desktop/casereader.h"

#include "app/desktop/givenfile.h"
#include "app/desktop/pathtext.h"
#include "app/desktop/storewhy.h"
#include "models/domain/displaytext.h"
#include "models/providers/providerfactory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class CaseReadTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CaseReadTexts)
};

OpenedDispute openedOf(const ArchivedDispute &archived)
{
    OpenedDispute opened;
    opened.id = archived.id;
    opened.account.label = archived.account;
    opened.account.provider = archived.provider;
    opened.account.mode = archived.mode;
    if (archived.answer.isEmpty())
        return opened;
    ApiResult<Dispute> decoded = makeDisputeDecoder(opened.account)(archived.answer);
    if (!decoded) {
        opened.problem = detailText(decoded.error());
    } else if (decoded->id != archived.id || decoded->mode != archived.mode) {
        opened.problem = u"its answer is about another dispute"_s;
    } else {
        opened.dispute = *decoded;
        opened.dispute->readAt = archived.asOf;
    }
    return opened;
}
} // namespace

Result<OpenedCase, Error> readCase(const QString &path)
{
    const auto bytes = readGivenFile(path, kMostCaseBytes);
    return bytes ? openedCaseOf(*bytes, path) : Failure{bytes.error()};
}

Result<OpenedCase, Error> openedCaseOf(const QByteArray &bytes, const QString &path)
{
    const auto archive = parseCaseArchive(bytes);
    if (!archive)
        return Failure{archive.error()};
    OpenedCase opened;
    opened.path = path;
    opened.exportedAt = archive->exportedAt;
    opened.by = archive->by;
    opened.disputes.reserve(archive->disputes.size());
    for (const ArchivedDispute &dispute : archive->disputes)
        opened.disputes.append(openedOf(dispute));
    return opened;
}

CaseFile caseFileOf(const OpenedDispute &opened, const QDateTime &now, const QLocale &locale)
{
    if (opened.dispute) {
        DisputeView view;
        view.dispute = *opened.dispute;
        view.account = opened.account;
        view.deadline = deadlineOf(view.dispute, view.account.deadlineDays);
        QList<CaseDocument> documents;
        for (const Document &document : view.dispute.documents) {
            CaseDocument named{document, {}};
            named.namedOnly = true;
            documents.append(named);
        }
        return caseFileOf(view, {}, documents, now, locale);
    }
    CaseFile file;
    file.disputeId = visibleText(opened.id);
    file.title = file.disputeId;
    CaseFile::Section nothing;
    nothing.title = file.disputeId;
    nothing.note = opened.problem.isEmpty()
        ? CaseReadTexts::tr("The file has nothing of this dispute: it was not on the computer that exported it.")
        //: %1 is what is wrong and where, in English
        : CaseReadTexts::tr("What the file has of this dispute cannot be read (%1). Export it again and open the new "
                            "file.")
              .arg(opened.problem);
    file.sections = {nothing};
    return file;
}

QString caseReadProblem(const Error &error, const QString &path)
{
    const QString name = pathText(path);
    const QString detail = detailText(error);
    switch (error.kind) {
    case ErrorKind::NotFound:
        //: %1 is a file with its folder
        return CaseReadTexts::tr("%1 is not there (any more). Look where it was moved to, and open it there.")
            .arg(name);
    case ErrorKind::FileTypeRefused:
        //: %1 is a folder, or something else that is no file
        return CaseReadTexts::tr("%1 is no file. Choose a case file; its name ends in “.disputedesk”.").arg(name);
    case ErrorKind::FileUnreadable:
        //: %1 is a file with its folder, %2 what the system says
        return CaseReadTexts::tr("%1 cannot be read (%2). Copy it to a folder of yours, or ask whoever it belongs to, "
                                 "then open it again.")
            .arg(name, detail);
    case ErrorKind::TooLarge:
        //: %1 is a file with its folder
        return CaseReadTexts::tr(
            "%1 is larger than a case file can be: “Export…” has not made it. Choose another file.")
            .arg(name);
    case ErrorKind::StoreReadOnly:
        //: %1 is a file with its folder
        return CaseReadTexts::tr(
            "%1 was made by a newer version of this program. Install that version here, then open it again.")
            .arg(name);
    default:
        //: %1 is a file with its folder, %2 what is wrong and where, in English
        return CaseReadTexts::tr("%1 is no case file of this program, or it is damaged (%2). Have it exported again as "
                                 "a case file, and open the new one.")
            .arg(name, detail);
    }
}

} // namespace disputedesk
