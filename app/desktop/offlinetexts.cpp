#include "app/desktop/offlinetexts.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace disputedesk {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::OfflineDesk)
};

QString documentsText(int count)
{
    return count == 1 ? Texts::tr("1 document") : Texts::tr("%Ln documents", nullptr, count);
}
} // namespace

QString keepEndedText(const Account &account, const KeepReport &report, int megabytes)
{
    const QString name = visibleText(account.label);
    switch (report.end) {
    case KeepReport::End::NoRoom:
        //: %1 is an account's name
        return Texts::tr("Not all documents of %1 could be kept offline: %2 MB are full, %3 are left. Give documents "
                         "more room in the account's menu, under Kept on this computer, or stop keeping some.")
            .arg(name, QLocale().toString(megabytes), documentsText(report.left));
    case KeepReport::End::Stopped: {
        if (report.error && report.error->kind == ErrorKind::DiskFull)
            return Texts::tr("The disk is nearly full: %1 of %2 were not downloaded. Make room, then refresh; what is "
                             "here stays.")
                .arg(documentsText(report.left), name);
        const QString why = report.error ? errorText(*report.error, account).sentence() : QString();
        return Texts::tr("%1 of %2 are not kept offline yet. %3 The next refresh goes on.")
            .arg(documentsText(report.left), name, why);
    }
    case KeepReport::End::Complete:
        if (report.failed == 0)
            return {};
        return Texts::tr("%1 of %2 could not be downloaded. The next refresh tries again; the dispute says why.")
            .arg(documentsText(report.failed), name);
    case KeepReport::End::Cancelled: break;
    }
    return {};
}

QString letGoText(const Account &account, const ExpiryCount &count)
{
    const QString disputes =
        count.disputes == 1 ? Texts::tr("1 closed dispute") : Texts::tr("%Ln closed disputes", nullptr, count.disputes);
    return Texts::tr("%1 and %2 of %3 were removed from this computer, as its settings say. Nothing changed at the "
                     "provider.")
        .arg(disputes, documentsText(count.documents), visibleText(account.label));
}

QString notKeptText(const Error &error) { return errorText(error, {}).title; }

} // namespace disputedesk
