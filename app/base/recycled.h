// Memory for what a call needs only as long as it lasts: what one leaves behind the next one gets.
//
// With dozens of calls under way the system's allocator takes larger pieces apart and puts them
// together again for each of them, which costs as much as reading the messages. For use with
// std::allocate_shared. Each thread keeps a few pieces of each kind, and gives them back when it
// ends; a piece may be let go of on any thread.

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
        Kept &kept = keptHere();
        if (count != 1 || kept.first == nullptr)
            return std::allocator<T>().allocate(count);
        Piece *const piece = kept.first;
        kept.first = piece->next;
        --kept.count;
        return reinterpret_cast<T *>(piece);
    }

    void deallocate(T *memory, std::size_t count)
    {
        Kept &kept = keptHere();
        if (count != 1 || kept.count >= kept.most)
            return std::allocator<T>().deallocate(memory, count);
        kept.first = new (memory) Piece{kept.first};
        ++kept.count;
    }

    template <typename Other>
    bool operator==(const Recycled<Other> &) const
    {
        return true;
    }

private:
    struct Piece {
        Piece *next;
    };
    struct Kept {
        Kept() = default;
        ~Kept()
        {
            most = 0; // what is let go of from now on is not kept
            while (first != nullptr) {
                Piece *const piece = first;
                first = piece->next;
                std::allocator<T>().deallocate(reinterpret_cast<T *>(piece), 1);
            }
        }
        Kept(const Kept &) = delete;
        Kept &operator=(const Kept &) = delete;

        Piece *first = nullptr;
        std::size_t count = 0;
#ifdef PATCHBAY_SANITIZED // which must see what is used after it has gone
        std::size_t most = 0;
#else
        std::size_t most = 64;
#endif
    };

    static Kept &keptHere()
    {
        static_assert(sizeof(T) >= sizeof(Piece) && alignof(T) >= alignof(Piece));
        static thread_local Kept kept;
        return kept;
    }
};

} // namespace patchbay
