#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

class TextBlock;

/// The text of a draft that was not sent and cannot be any more: to be read and copied.
class KeptDraft : public QWidget {
    Q_OBJECT
public:
    KeptDraft(const Theme &theme, QWidget *parent = nullptr);

    /// An empty text hides it.
    void showText(const QString &text);

private:
    QString m_text;
    TextBlock *m_block = nullptr;
};

} // namespace disputedesk
