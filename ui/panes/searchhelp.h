#pragma once

#include <QFrame>

namespace disputedesk {

/// The language of the search line on one page, as a popup that any click or Esc closes. Deletes itself.
class SearchHelp : public QFrame {
    Q_OBJECT
public:
    explicit SearchHelp(QWidget *parent);

    /// Under `line`, right edges in line, on the screen.
    void showUnder(const QWidget &line);
};

} // namespace disputedesk
