#pragma once

#include "models/domain/intent.h"
#include "models/items/packet.h"
#include "ui/dialogs/packetdialog.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace disputedesk {

class DetailDesk;
class DraftBook;
struct DisputeView;
class MainWindow;
class Settings;
class Theme;

/// From several pictures and PDFs to one PDF among the files of the open dispute's draft. Nothing is sent.
class PacketFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        DetailDesk &opened;
        DraftBook &drafts;
        MainWindow &window;
        Theme &theme;
        Settings &settings;
    };
    explicit PacketFlow(const Parts &parts, QObject *parent = nullptr);
    ~PacketFlow() override;

    void open();

Q_SIGNALS:
    /// What is typed is to be handed out now: the draft is about to be looked at, or to get a file.
    void aboutToUseDraft();

private:
    /// The dispute that the dialog was opened for, whatever is open later (P1).
    struct Target {
        QUuid account;
        QString disputeId;
        SeenState base;
        qint64 mostBytes = 0;
    };
    /// What stood in a dialog that was left.
    struct Kept {
        QList<PacketFile> files;
        QStringList waiting; ///< not looked at yet
    };
    static PacketOffer offerOf(const DisputeView &view);
    void keep(const PacketDialog &dialog);
    void chooseFiles();
    void take(const QStringList &paths);
    void inspectNext();
    void make(const PacketOrder &order);
    void stop();
    void add(const QString &field);
    void forgetTaken();

    Parts m_parts;
    Target m_target;
    QPointer<PacketDialog> m_dialog;
    QHash<std::pair<QUuid, QString>, Kept> m_kept; ///< by dispute
    QStringList m_waiting; ///< files to look at, in the order they came
    QString m_looking; ///< the file of m_dialog that is looked at now
    bool m_inspecting = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the packet made last
    QString m_made;
    QList<std::pair<Target, std::shared_ptr<QTemporaryDir>>> m_leaving; ///< on their way into a draft
    QThreadPool m_pool; // last: it waits for the page under way
};

} // namespace disputedesk
