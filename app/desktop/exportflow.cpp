#include "app/desktop/exportflow.h"

#include "app/desktop/exportfile.h"
#include "app/desktop/pathtext.h"
#include "app/desktop/settings.h"
#include "app/desktop/syncdesk.h"
#include "models/domain/casearchive.h"
#include "models/domain/displaytext.h"
#include "models/domain/version.h"
#include "models/items/disputetablemodel.h"
#include "models/items/jsonentry.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/workdialog.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString changedText()
{
    return ExportFlow::tr("Disputes left the list while it was being written. Nothing was written; export it again.");
}

/// The disk that is written to has nothing to do with it: nobody is sent to another folder.
QString notReadText(const Error &error)
{
    //: %1 is what the system says
    return ExportFlow::tr("The answers that are kept on this computer could not be read (%1). Nothing was written. Try "
                          "again, or close Disputedesk and start it again. If that does not help, choose “Empty "
                          "cache…” in the account's menu: its disputes are then read again from the provider.")
        .arg(visibleText(error.detail).right(200));
}
} // namespace

ExportFlow::ExportFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_csv(parts.index)
    , m_json(parts.index, [&sync = parts.sync](const QUuid &id) { return sync.session(id); })
{
    const auto progress = [this](qint64 done, qint64 total) {
        if (m_work)
            m_work->setProgress(done, total);
    };
    connect(&m_csv, &CsvExport::progress, this, progress);
    connect(&m_json, &JsonExport::progress, this, progress);
    connect(&m_csv, &CsvExport::ended, this, &ExportFlow::ended);
    connect(&m_json, &JsonExport::ended, this, &ExportFlow::ended);
    connect(&m_json, &JsonExport::gathered, this,
        [](const QByteArray &json) { QGuiApplication::clipboard()->setText(QString::fromUtf8(json)); });
}

QString ExportFlow::folder(const Settings &settings)
{
    const QString last = settings.value(Settings::ExportFolder).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

InTheWay ExportFlow::inTheWay() const
{
    if (!isRunning())
        return std::nullopt;
    return std::pair(tr("An export is under way"), tr("Wait until it has ended, or stop it."));
}

void ExportFlow::open()
{
    if (tellsWhatIsInTheWay(*this))
        return;
    const auto chosen = std::make_shared<HeldRows>(m_parts.index);
    chosen->hold(m_parts.list.selectedRows());
    const auto shown = std::make_shared<HeldRows>(m_parts.index);
    shown->hold(m_parts.table.shownRows());
    ExportOffer offer;
    offer.selected = int(chosen->rows()->size());
    offer.shown = m_parts.table.rowCount();
    offer.everything = m_parts.table.scopeCount();
    offer.scope = m_parts.scopeLabel();
    const QSet<QUuid> scope = m_parts.scope();
    for (const QUuid &id : scope)
        if (const AccountSession *session = m_parts.sync.session(id))
            offer.live = session->account().mode == Mode::Live;
    const SyncStatus status = m_parts.sync.status(scope);
    offer.incomplete = status.loading || status.running || m_parts.table.isBusy();
    auto *dialog = new ExportDialog(offer, m_parts.theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Wish wish{scope, nullptr, 0, shownColumns(), m_parts.table.sortColumn(), m_parts.table.sortOrder()};
    wish.metaKeys = m_parts.table.metadataKeys();
    wish.sortMetaKey = m_parts.table.sortMetaKey();
    connect(dialog, &ExportDialog::exportRequested, this, [=, this](What what, Format format) mutable {
        wish.rows = what == What::Selected ? chosen : shown;
        wish.count = what == What::Selected ? offer.selected : what == What::Shown ? offer.shown : offer.everything;
        wish.what = what;
        wish.format = format;
        chooseFile(wish);
    });
    dialog->open();
}

std::pair<QString, QString> ExportFlow::fileKind(Format format)
{
    switch (format) {
    case Format::Csv: return {tr("CSV table (*.csv)"), u"csv"_s};
    case Format::Json: return {tr("JSON (*.json)"), u"json"_s};
    case Format::Case: break;
    }
    return {caseFileFilter(), kCaseSuffix};
}

QString ExportFlow::caseFileFilter() { return tr("Case file of Disputedesk (*.disputedesk)"); }

void ExportFlow::refuseCase()
{
    Q_EMIT stopped(tr("Nothing was exported"),
        tr("A case file takes at most %1 disputes and %2. Select fewer of them, or export them as JSON.")
            .arg(QLocale().toString(kMostCaseDisputes), sizeText(kMostCaseBytes, QLocale())));
}

void ExportFlow::chooseFile(const Wish &wish)
{
    if (wish.format == Format::Case && wish.count > kMostCaseDisputes)
        return refuseCase();
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save the export"), folder(m_parts.settings));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const auto [filter, suffix] = fileKind(wish.format);
    dialog->setNameFilters({filter, tr("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        u"disputes-%1.%2"_s.arg(m_parts.clock().toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s), dialog->defaultSuffix()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &path) { write(path, wish); });
    dialog->open();
}

void ExportFlow::write(const QString &path, const Wish &wish)
{
    if (tellsWhatIsInTheWay(*this))
        return;
    if (wish.what != What::Everything && qsizetype(wish.rows->rows()->size()) != wish.count) // some left the index
        return Q_EMIT stopped(tr("Nothing was exported"), changedText());
    m_parts.settings.set(Settings::ExportFolder, QFileInfo(path).absolutePath());
    m_parts.window.clearNotice(u"export"_s);
    m_path = path;
    switch (wish.format) {
    case Format::Csv: writeCsv(path, wish); break;
    case Format::Json: m_json.start(path, rowsOf(wish)); break;
    case Format::Case: writeCase(path, rowsOf(wish)); break;
    }
    showWork();
}

void ExportFlow::writeCase(const QString &path, const ViewPlan::RowsPtr &rows)
{
    if (rows->size() > kMostCaseDisputes) // more came while the file was being named
        return refuseCase();
    m_json.start(path, rows, {jsonCaseHead(m_parts.clock(), programVersion()), jsonCaseTail(), kMostCaseBytes});
}

/// Numbers, not names: a name for each of a million disputes would be made while the window stands still.
ViewPlan::RowsPtr ExportFlow::rowsOf(const Wish &wish) const
{
    if (wish.what != What::Everything)
        return wish.rows->rows();
    ViewPlan::Rows rows;
    const std::vector<bool> isIn = m_parts.index.accountsAmong(wish.scope);
    for (quint32 row = 0; row < m_parts.index.slotCount(); ++row)
        if (m_parts.index.isLive(row) && isIn[m_parts.index.columns().account[row]])
            rows.push_back(row);
    return std::make_shared<ViewPlan::Rows>(std::move(rows));
}

void ExportFlow::copyJson()
{
    const int count = m_parts.list.selectedCount();
    if (count == 0 || tellsWhatIsInTheWay(*this))
        return;
    if (count > kMostCopied)
        return refuseCopy(kMostCopied);
    m_path.clear();
    m_json.gather(std::make_shared<ViewPlan::Rows>(m_parts.list.selectedRows()));
}

void ExportFlow::refuseCopy(int most)
{
    Q_EMIT stopped(tr("Too many disputes to copy"),
        tr("At most %1 disputes go into the clipboard. Use File, Export to save them as a file.")
            .arg(QLocale().toString(most)));
}

void ExportFlow::refuseUnread()
{
    Q_EMIT stopped(tr("Nothing was copied"),
        tr("The metadata of some of these disputes could not be read on this computer. Try again, or hide the columns "
           "of metadata and copy the rows without them."));
}

void ExportFlow::stopForAccount()
{
    m_json.cancel();
    m_csv.cancel();
}

void ExportFlow::showWork()
{
    if (!isRunning())
        return;
    m_work = new WorkDialog(tr("Exporting disputes"), m_parts.theme, &m_parts.window);
    connect(m_work, &WorkDialog::cancelRequested, this, [this] {
        m_csv.cancel();
        m_json.cancel();
    });
    m_work->showSoon();
}

void ExportFlow::ended(const ExportReport &report)
{
    if (m_work)
        m_work->deleteLater();
    m_work.clear();
    const QString where = pathText(m_path);
    using End = ExportReport::End;
    switch (report.end) {
    case End::Cancelled: // the person's own wish
        return m_parts.window.setNews(u"export"_s,
            oneAfterTheOther(tr("The export was stopped. Nothing was written."), olderFileText(m_path)), tr("Close"));
    case End::Changed: return Q_EMIT stopped(tr("Nothing was exported"), changedText());
    case End::TooLarge: return refuseCase();
    case End::NotRead: return Q_EMIT stopped(tr("Nothing was exported"), notReadText(report.error));
    case End::Failed: return Q_EMIT stopped(tr("Nothing was exported"), exportProblemText(report.error, m_path));
    case End::Written: break;
    }
    const int count = int(report.written);
    QString text = m_path.isEmpty()
        ? (count == 1 ? tr("1 answer is in the clipboard.") : tr("%Ln answers are in the clipboard.", nullptr, count))
        //: %1 is a file with its folder
        : count == 1 ? tr("1 dispute was written to %1").arg(where)
                     //: %1 is a file with its folder
                     : tr("%Ln disputes were written to %1", nullptr, count).arg(where);
    if (report.missing > 0)
        text = oneAfterTheOther(text,
            report.missing == 1
                ? tr("The answer of 1 of them is not on this computer: its place is empty (null).")
                : tr("The answers of %Ln of them are not on this computer: their places are empty (null).", nullptr,
                    int(report.missing)));
    m_parts.window.setNews(u"export"_s, text, tr("Close"));
}

} // namespace disputedesk
