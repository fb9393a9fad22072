#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace disputedesk {

/// The text of a draft to read and copy, where there is no dispute any more to show it with.
class DraftTextDialog : public QDialog {
    Q_OBJECT
public:
    DraftTextDialog(const QString &disputeId, const QString &text, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace disputedesk
