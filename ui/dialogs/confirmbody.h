#pragma once

#include "models/items/confirmspec.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

/// What the confirm dialog says below the money: old and new status, what becomes impossible, the unsent draft with the
/// way back.
class ConfirmBody : public QWidget {
    Q_OBJECT
public:
    ConfirmBody(const ConfirmSpec &spec, const Theme &theme, QWidget *parent = nullptr);

    /// All of it, and the money, as one text, for screen readers.
    static QString asText(const ConfirmSpec &spec);

Q_SIGNALS:
    void backToDraftRequested();
};

} // namespace disputedesk
