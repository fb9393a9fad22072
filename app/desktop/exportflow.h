#pragma once

#include "app/desktop/csvexport.h"
#include "app/desktop/intheway.h"
#include "app/desktop/jsonexport.h"
#include "models/domain/clock.h"
#include "models/items/heldrows.h"
#include "ui/dialogs/exportdialog.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace disputedesk {

class DisputeTableModel;
class ListPane;
class MainWindow;
class MetaCells;
class MetaSource;
class Settings;
class SyncDesk;
class Theme;
class WorkDialog;

/// From "Export…" to a file on the disk: asks what and where, writes it beside the window's work, tells how it ended.
class ExportFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SyncDesk &sync;
        DisputeIndex &index;
        DisputeTableModel &table;
        ListPane &list;
        MainWindow &window;
        Theme &theme;
        Settings &settings;
        Clock clock;
        std::function<QSet<QUuid>()> scope; ///< accounts in view
        std::function<QString()> scopeLabel; ///< of the one account in view; empty: all of the mode
        MetaSource &metadata;
    };
    static constexpr int kMostCopied = 500; ///< disputes: a clipboard is no place for more

    explicit ExportFlow(const Parts &parts, QObject *parent = nullptr);
    ~ExportFlow() override;

    void open();
    /// The selected disputes' answers, into the clipboard.
    void copyJson();
    /// An export is under way: what to tell of it, title and text.
    InTheWay inTheWay() const;
    /// Says that more is selected than goes into the clipboard, which takes `most` disputes.
    void refuseCopy(int most);
    /// Says that metadata of what is selected cannot be read, and so was not copied.
    void refuseUnread();
    /// The account's session ends: what reads from it cannot go on.
    void stopForAccount();
    /// The folder that was exported to last, or the one for documents.
    static QString folder(const Settings &settings);
    /// Of a file dialog: the kind of file that is opened again.
    static QString caseFileFilter();

Q_SIGNALS:
    /// Something to tell in a box: title and text.
    void stopped(const QString &title, const QString &text);

private:
    using What = ExportDialog::What;
    using Format = ExportDialog::Format;
    bool isRunning() const { return m_csv.isRunning() || m_json.isRunning(); }
    /// What the person asked for, as it was when they asked (P1): a notice may lead the window elsewhere meanwhile.
    struct Wish {
        QSet<QUuid> scope;
        std::shared_ptr<const HeldRows> rows; ///< selected or shown
        qsizetype count = 0; ///< so many of them were asked for
        QList<int> columns; ///< of the list
        int sortColumn = 0;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        QStringList metaKeys = {}; ///< of the list's columns of metadata
        QByteArray sortMetaKey = {}; ///< in lower case, where it was sorted by one of these
        What what = What::Shown;
        Format format = Format::Csv;
    };
    /// A format's line in a file dialog, and how such a file's name ends.
    static std::pair<QString, QString> fileKind(Format format);
    void refuseCase();
    void chooseFile(const Wish &wish);
    void write(const QString &path, const Wish &wish);
    void writeCsv(const QString &path, const Wish &wish);
    void writeCase(const QString &path, const ViewPlan::RowsPtr &rows);
    ViewPlan::RowsPtr rowsOf(const Wish &wish) const;
    QList<int> shownColumns() const;
    void showWork();
    void ended(const ExportReport &report);

    Parts m_parts;
    std::unique_ptr<MetaCells> m_metadata; ///< of the CSV file under way; the export goes before it
    CsvExport m_csv;
    JsonExport m_json;
    QPointer<WorkDialog> m_work;
    QString m_path; ///< of the export under way; empty: the clipboard
};

} // namespace disputedesk
