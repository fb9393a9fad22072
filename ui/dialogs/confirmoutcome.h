#pragma once

#include "models/domain/intent.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

struct ConfirmSpec;

/// The title of a dialog once its write ended: what was done, in the words of `statement`; of every other end the act
/// and how it stands, never more than the record of writes knows.
QString outcomeTitle(const ConfirmSpec &spec, ActionState state, const QString &statement);

/// How a write ended: a sign, the state, what the server said, the request id to quote, what comes next.
class ConfirmOutcome : public QWidget {
    Q_OBJECT
public:
    ConfirmOutcome(const Theme &theme, ActionState state, WriteVerb verb, const QString &statement,
        const QString &requestId, const QStringList &details, QWidget *parent = nullptr);

    QString asText() const { return m_text; }

private:
    QString m_text;
};

} // namespace disputedesk
