#pragma once

#include "app/desktop/intheway.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/items/casefile.h"
#include "ui/print/caseprint.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace disputedesk {

class DetailDesk;
class Ledger;
class MainWindow;
class Settings;
class SyncDesk;
class Theme;
class WorkDialog;

/// The case file of the open dispute, from the menu to a PDF or to paper: gathers what this computer has of it, and
/// asks where it shall go.
class CaseFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SyncDesk &sync;
        DetailDesk &opened;
        Ledger &ledger;
        MainWindow &window;
        Theme &theme;
        Settings &settings;
        Clock clock;
        std::function<bool()> hasPrinter; ///< called on a thread that may wait
    };
    explicit CaseFlow(const Parts &parts, QObject *parent = nullptr);
    ~CaseFlow() override;

    /// A case file is being written: what to tell of it, title and text.
    InTheWay inTheWay() const;
    /// Never waits for the print service: a print that does is given up for it.
    void savePdf();
    /// The preview, from which it is printed; without a printer it offers the PDF.
    void print();

Q_SIGNALS:
    /// What is typed is to be handed out now: a draft is part of the case file.
    void aboutToGather();
    /// Something to tell in a box: title and text.
    void stopped(const QString &title, const QString &text);

private:
    struct Gathering;
    using File = std::shared_ptr<const CaseFile>;
    using Use = std::function<void(const std::shared_ptr<Gathering> &, const File &)>;
    /// Of the open dispute; null while there is none, and while another wish is on its way to its dialog.
    std::shared_ptr<Gathering> begin();
    void gather(const std::shared_ptr<Gathering> &gathering);
    void readDocuments(const std::shared_ptr<Gathering> &gathering);
    void fail(const QString &text);
    void chooseFile(const File &file);
    void write(const File &file, const QString &path);
    void written(const QString &path, const StoreResult<Done> &done);
    void offerPdf();
    void preview(const std::shared_ptr<Gathering> &gathering, const File &file);
    /// The print service, on a thread of its own; one that has not answered yet is not asked again.
    void askForPrinters();
    /// The print that waits for the print service; null: none. It waits no longer.
    std::shared_ptr<Gathering> takeWaiting();
    /// What waits for the print service becomes a PDF.
    void savePdfInstead();

    Parts m_parts;
    QPointer<WorkDialog> m_work;
    CasePrint m_print;
    std::weak_ptr<Gathering> m_gathering; ///< held by the answers that are awaited; a session that goes lets go of it
    std::shared_ptr<Gathering> m_waiting; ///< for the print service
    QFuture<bool> m_printers;
    QPointer<QThread> m_asker;
    QTimer m_looking; ///< the print service takes longer than a moment
    std::shared_ptr<std::atomic<bool>> m_stop;
    QThreadPool m_pool; // last: it waits for the page under way
};

} // namespace disputedesk
