#pragma once

#include <utility>
#include <variant>

namespace disputedesk {

/// Wraps an error on its way into a Result, so that value and error never get mixed up when their types agree.
template <typename E> struct Failure {
    E error;
};
template <typename E> Failure(E) -> Failure<E>;

/// "It worked and there is nothing to hand over."
struct Done {
    friend bool operator==(Done, Done) { return true; }
};

/// Either a value or an error; std::expected is C++23.
template <typename T, typename E> class [[nodiscard]] Result {
public:
    Result()
        : m_state(T{})
    {
    }
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Failure<E> failure)
        : m_state(std::move(failure))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &operator*() const & { return std::get<T>(m_state); }
    T &operator*() & { return std::get<T>(m_state); }
    /// Of a Result that goes: by value, so that `for (… : *future.result())` has something to stand on.
    T operator*() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &std::get<T>(m_state); }
    T *operator->() { return &std::get<T>(m_state); }
    const E &error() const { return std::get<Failure<E>>(m_state).error; }

private:
    std::variant<T, Failure<E>> m_state;
};

} // namespace disputedesk
