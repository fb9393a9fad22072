#pragma once

#include <QStackedLayout>
#include <QWidget>

namespace disputedesk {

/// Pages of which one is shown, as in a QStackedWidget, but sized by that one alone. A QStackedWidget asks all its
/// pages how large they want to be whenever one changes, so that every wrapped text of the hidden ones is laid out
/// too: a third of what the start of the program cost.
class PageStack : public QWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    int addWidget(QWidget *page) { return m_layout->addWidget(page); }
    void setCurrentIndex(int index) { m_layout->setCurrentIndex(index); }
    void setCurrentWidget(QWidget *page) { m_layout->setCurrentWidget(page); }
    int currentIndex() const { return m_layout->currentIndex(); }
    QWidget *currentWidget() const { return m_layout->currentWidget(); }
    QWidget *widget(int index) const { return m_layout->widget(index); }
    int count() const { return m_layout->count(); }

private:
    QStackedLayout *m_layout;
};

} // namespace disputedesk
