#pragma once

#include "app/desktop/casereader.h"
#include "models/domain/clock.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <functional>
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
        std::function<bool()> isAsked; ///< a person is on the way to a confirmation: nothing may come between
    };
    explicit OpenCaseFlow(const Parts &parts, QObject *parent = nullptr);
    ~OpenCaseFlow() override;

    /// Asks which file.
    void ask();
    /// Opens it, in the place of one that is open. Who asks may be another program: while a window wants an answer
    /// here, what came of it waits until that is closed.
    void open(const QString &path);

Q_SIGNALS:
    /// A dispute of the file is wanted in the list.
    void disputeWanted(const QUuid &account, const QString &id);
    /// Nothing was opened; `text` says what to do.
    void stopped(const QString &title, const QString &text);

private:
    using Case = std::shared_ptr<const OpenedCase>;
    void decode(const QByteArray &bytes, const QString &path);
    void stop(const Error &why, const QString &path);
    void show(const Case &opened);
    /// Does it now, or once no window wants an answer; the latest wish counts.
    void onceFree(const QString &path, std::function<void()> act);
    void goOn();
    bool isFree() const;
    /// Which account of this computer has the dispute in the list.
    std::optional<QUuid> accountOf(const OpenedDispute &dispute) const;

    Parts m_parts;
    QPointer<OpenedCaseDialog> m_dialog;
    quint64 m_wish = 0; ///< of two files that were asked for at once the later one counts
    QFuture<Result<QByteArray, Error>> m_read; ///< nobody waits for it: the file may lie behind a dead line
    std::function<void()> m_waiting; ///< what is done once no window wants an answer
    QTimer m_look; ///< runs while something waits
    QThreadPool m_pool; // last: it waits for what decodes
};

} // namespace disputedesk
