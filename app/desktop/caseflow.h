#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/items/casefile.h"
#include "ui/print/caseprint.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

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

    /// A case file is being written; says so, and what to do.
    bool isInTheWay();
    void savePdf();
    /// The preview, from which it is printed; without a printer it offers the PDF.
    void print();

Q_SIGNALS:
    /// Something to tell in a box: title and text.
    void stopped(const QString &title, const QString &text);

private:
    using Use = std::function<void(const CaseFile &)>;
    struct Gathering;
    void gather(const DisputeView &view, Use use);
    void readDocuments(const std::shared_ptr<Gathering> &gathering);
    void chooseFile(const std::shared_ptr<const CaseFile> &file);
    void write(const std::shared_ptr<const CaseFile> &file, const QString &path);
    void written(const QString &path, const StoreResult<Done> &done);
    void offerPdf();
    void preview(const std::shared_ptr<const CaseFile> &file);

    Parts m_parts;
    QPointer<WorkDialog> m_work;
    CasePrint m_print;
    bool m_asksForPrinters = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QThreadPool m_pool; // last: it waits for the page under way
};

} // namespace disputedesk
