#pragma once

#include "app/desktop/desk.h"

#include <QObject>

#include <memory>

namespace disputedesk {

class LoopWatch;

/// A run that ends by itself once the window has settled: a picture (--screenshot) or figures (--probe).
class ShortRun : public QObject {
    Q_OBJECT
public:
    ShortRun(Desk &desk, const Options &options, QObject *parent = nullptr);

    ~ShortRun() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settled();
    void takePicture();
    void sayListed();

    Desk &m_desk;
    Options m_options;
    bool m_painted = false;
    bool m_rowsPainted = false;
    std::unique_ptr<LoopWatch> m_watch; ///< --probe
};

} // namespace disputedesk
