#pragma once

#include "models/domain/intent.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace disputedesk {

class ActButton;
class InkLabel;

/// The red banner over a dispute whose last write has no known outcome yet.
class DetailBanner : public QWidget {
    Q_OBJECT
public:
    DetailBanner(const Theme &theme, QWidget *parent = nullptr);

    void showIntent(const std::optional<WriteIntent> &intent);
    /// In a low window: one line, the whole of it under the mouse; Summary says what to do, too.
    void setDense(bool dense);

Q_SIGNALS:
    void settleRequested(const QUuid &intent);
    void readNowRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QUuid m_intent;
    InkLabel *m_text = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace disputedesk
