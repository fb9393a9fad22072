// New versions of this program, in the composition root.
#include "app/desktop/desk.h"
#include "app/desktop/updatecheck.h"
#include "models/domain/version.h"
#include "ui/dialogs/updatedialog.h"
#include "ui/window/mainwindow.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::offerUpdates(std::unique_ptr<ReleaseSource> source)
{
    m_updates = std::make_unique<UpdateCheck>(std::move(source), m_settings, m_clock);
    const auto release = std::make_shared<Release>();
    connect(m_updates.get(), &UpdateCheck::found, this, [this, release](const Release &found) {
        *release = found;
        //: %1 and %2 are versions
        m_window->setOffer(u"update"_s,
            tr("Version %1 of this program is there; you have %2.").arg(found.version, programVersion()),
            tr("Details…"));
    });
    connect(m_window.get(), &MainWindow::noticeActed, m_updates.get(), [this, release](const QString &key) {
        if (key != "update"_L1)
            return;
        UpdateOffer offer{release->version, programVersion(), m_updates->source().page(), {}};
        for (const ReleaseFile &file : release->files)
            offer.checksums << file.sha256 + u"  "_s + file.name; // as sha256sum --check reads it
        auto *dialog = new UpdateDialog(offer, m_theme, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &UpdateDialog::pageRequested, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
        dialog->open();
    });
    // Before the first minute has passed; in the loop, since the proxy is known only by then.
    QMetaObject::invokeMethod(m_updates.get(), &UpdateCheck::check, Qt::QueuedConnection);
}

} // namespace disputedesk
