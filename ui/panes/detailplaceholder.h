#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QProgressBar;

namespace disputedesk {

class ActButton;
class InkLabel;

/// What stands in the pane's place while there is no dispute to show: nothing selected, loading, or an error.
class DetailPlaceholder : public QFrame {
    Q_OBJECT
public:
    DetailPlaceholder(const Theme &theme, QWidget *parent = nullptr);

    void showNothing();
    void showLoading(const QString &id);
    void showError(const QString &text, const QString &detail);

Q_SIGNALS:
    void retryRequested();

private:
    void say(const QString &title, const QString &text, bool busy, bool retry);

    InkLabel *m_title = nullptr;
    InkLabel *m_text = nullptr;
    QProgressBar *m_busy = nullptr;
    ActButton *m_retry = nullptr;
};

} // namespace disputedesk
