#pragma once

#include "app/desktop/desk.h"

#include <QObject>

namespace disputedesk {

/// A run that ends by itself once the window has settled: a picture (--screenshot) or figures (--probe).
class ShortRun : public QObject {
    Q_OBJECT
public:
    ShortRun(Desk &desk, const Options &options, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settled();
    void takePicture();
    void sayListed();

    Desk &m_desk;
    Options m_options;
    bool m_painted = false;
};

} // namespace disputedesk
