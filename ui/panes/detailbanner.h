#pragma once

#include "models/domain/intent.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace disputedesk {

class ActButton;
class InkLabel;

/// The red banner over a dispute whose last write has no known outcome yet.
class DetailBanner : public QWidget {
    Q_OBJECT
public:
    DetailBanner(const Theme &theme, QWidget *parent = nullptr);

    void showIntent(const std::optional<WriteIntent> &intent);

Q_SIGNALS:
    void settleRequested(const QUuid &intent);
    void readNowRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QUuid m_intent;
    InkLabel *m_text = nullptr;
};

} // namespace disputedesk
