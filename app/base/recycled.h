// Memory for what a call needs only as long as it lasts: what one leaves behind the next one gets.
//
// With dozens of calls under way the system's allocator takes larger pieces apart and puts them
// together again for each of them, which costs as much as reading the messages. For use with
// std::allocate_shared and containers. Each thread keeps a few pieces of each kind, and gives them
// back when it ends; a piece may be let go of on any thread.

#pragma once

#include <cstddef>
#include <memory>

namespace patchbay {

template <typename T>
class Recycled
{
public:
    using value_type = T;

    Recycled() = default;
    template <typename Other>
    Recycled(const Recycled<Other> &) // NOLINT(google-explicit-constructor): an allocator's
    {
    }

    T *allocate(std::size_t count)
    {
        if (count != 1 || s_kept.first == nullptr)
            return std::allocator<T>().allocate(count);
        Piece *const piece = s_kept.first;
        s_kept.first = piece->next;
        --s_kept.count;
        return reinterpret_cast<T *>(piece);
    }

    void deallocate(T *memory, std::size_t count)
    {
        static_assert(sizeof(T) >= sizeof(Piece)); // NOLINT(bugprone-sizeof-expression): T may be
                                                   // a pointer, of a container's own
        static_assert(alignof(T) >= alignof(Piece));
        if (count != 1 || s_kept.isOver || s_kept.count >= most)
            return std::allocator<T>().deallocate(memory, count);
        static thread_local const GivesBack atTheEnd;
        s_kept.first = new (memory) Piece{s_kept.first};
        ++s_kept.count;
    }

    template <typename Other>
    bool operator==(const Recycled<Other> &) const
    {
        return true;
    }

private:
#ifdef PATCHBAY_SANITIZED // which must see what is used after it has gone
    static constexpr std::size_t most = 0;
#else
    static constexpr std::size_t most = 64;
#endif

    struct Piece {
        Piece *next;
    };
    // Without a destructor, so that it is there until the thread's very end: others that end with
    // the thread may let go of something after GivesBack.
    struct Kept {
        Piece *first;
        std::size_t count;
        bool isOver;
    };
    struct GivesBack {
        GivesBack() = default;
        ~GivesBack()
        {
            s_kept.isOver = true;
            s_kept.count = 0;
            while (s_kept.first != nullptr) {
                Piece *const piece = s_kept.first;
                s_kept.first = piece->next;
                std::allocator<T>().deallocate(reinterpret_cast<T *>(piece), 1);
            }
        }
        GivesBack(const GivesBack &) = delete;
        GivesBack &operator=(const GivesBack &) = delete;
    };

    static inline constinit thread_local Kept s_kept{};
};

// For a class without heirs of which each call makes one with `new`: class X final : Renewed<X>.
template <typename T>
class Renewed
{
public:
    static void *operator new(std::size_t) { return Recycled<T>().allocate(1); }
    static void operator delete(void *memory)
    {
        Recycled<T>().deallocate(static_cast<T *>(memory), 1);
    }
};

} // namespace patchbay
