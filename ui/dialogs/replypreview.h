#pragma once

#include "models/domain/replytemplate.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace disputedesk {

/// A reply with the values of the dispute at hand, to read: values stand out quietly, what has none stands out loudly.
class ReplyPreview : public QPlainTextEdit {
    Q_OBJECT
public:
    ReplyPreview(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void showExpansion(const Expansion &expansion);
    const Expansion &expansion() const { return m_expansion; }
    /// What is missing, one sentence; empty when nothing is. It is the preview's accessible description too.
    QString missingText() const;

private:
    void paintSlots();

    const Theme &m_theme;
    Expansion m_expansion;
};

} // namespace disputedesk
