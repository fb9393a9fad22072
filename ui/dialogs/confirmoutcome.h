#pragma once

#include "models/domain/intent.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

/// How a write ended: a sign, the state, what the server said, the request id to quote, what comes next.
class ConfirmOutcome : public QWidget {
    Q_OBJECT
public:
    ConfirmOutcome(const Theme &theme, ActionState state, const QString &statement, const QString &requestId,
        const QStringList &details, QWidget *parent = nullptr);

    QString asText() const { return m_text; }

private:
    QString m_text;
};

} // namespace disputedesk
