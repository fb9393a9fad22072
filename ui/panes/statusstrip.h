#pragma once

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace disputedesk {

/// What stands in the status bar: online or offline since when, last reading and the next, progress of long work with
/// cancel, where keys are kept.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `proxy`: "proxy.example:8080" that all goes through, empty without one; `issuers`: who vouches for the
    /// providers' certificates (safety.md K7). Both are foreign text.
    void setOnline(const QString &proxy = {}, const QStringList &issuers = {});
    void setOffline(const QDateTime &since);
    /// Without an account there is nothing to be online for, and nothing to read: neither is told.
    void setConnected(bool connected);
    /// Last complete reading and when the next is due; invalid: none yet, none planned. `hold`: why the next is late or
    /// does not come by itself; may be empty.
    void setSynced(const QDateTime &last, const QDateTime &next, const QDateTime &now, const QString &hold = {});
    /// "346 disputes"; empty hides.
    void setCount(const QString &text);
    /// `total` -1: nobody knows how much is left.
    void setProgress(const QString &text, int done, int total);
    void clearProgress();
    /// "Keys: system keyring"; `weak` for anything less, which is said in amber.
    void setKeyProtection(const QString &text, bool weak = false);

Q_SIGNALS:
    void cancelRequested();

private:
    void drawSign();

    const Theme &m_theme;
    bool m_online = true;
    QLabel *m_sign;
    QLabel *m_network;
    QLabel *m_synced;
    QLabel *m_count;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_keys;
};

} // namespace disputedesk
