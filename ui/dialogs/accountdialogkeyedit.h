#pragma once

#include "models/domain/secret.h"

#include <QLineEdit>

namespace disputedesk {

/// A field for a secret key that can be typed and pasted into, but not copied from (safety.md K8): while it is shown,
/// nothing in it can be selected, and so neither copied, cut, dragged nor taken as the X11 selection.
class AccountDialogKeyEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit AccountDialogKeyEdit(QWidget *parent = nullptr);

    void setRevealed(bool revealed);
    Secret secret() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace disputedesk
