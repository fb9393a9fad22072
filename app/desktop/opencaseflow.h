#pragma once

#include "app/desktop/casereader.h"
#include "models/domain/clock.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

#include <memory>
#include <optional>

namespace disputedesk {

class AccountRegistry;
class DisputeIndex;
class MainWindow;
class OpenedCaseDialog;
class Settings;
class Theme;

/// A case file that somebody exported, from the wish to open it to what it says on the screen. It only reads: the file,
/// and whether the list has the same dispute (docs/decisions/0037).
class OpenCaseFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const DisputeIndex &index;
        const AccountRegistry &accounts;
        MainWindow &window;
        const Theme &theme;
        const Settings &settings;
        Clock clock;
    };
    explicit OpenCaseFlow(const Parts &parts, QObject *parent = nullptr);
    ~OpenCaseFlow() override;

    /// Asks which file.
    void ask();
    /// Opens it, in the place of one that is open.
    void open(const QString &path);

Q_SIGNALS:
    /// A dispute of the file is wanted in the list.
    void disputeWanted(const QUuid &account, const QString &id);
    /// Nothing was opened; `text` says what to do.
    void stopped(const QString &title, const QString &text);

private:
    using Case = std::shared_ptr<const OpenedCase>;
    void show(const Case &opened);
    /// Which account of this computer has the dispute in the list.
    std::optional<QUuid> accountOf(const OpenedDispute &dispute) const;

    Parts m_parts;
    QPointer<OpenedCaseDialog> m_dialog;
    quint64 m_wish = 0; ///< of two files that were asked for at once the later one counts
    QThreadPool m_pool; // last: it waits for what reads; the file may lie behind a slow line
};

} // namespace disputedesk
