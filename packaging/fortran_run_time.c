/* What LAPACK takes of the run-time of its language, so that the bundle needn't take all of that along.
 *
 * The names and the order of what is handed over are those of GNU Fortran, which has built the archives.
 */

#include <stdint.h>
#include <string.h>

/* Two texts behind each other, cut or filled up with spaces to the length of the place for them. */
void _gfortran_concat_string(size_t length, char *place, size_t first_length, const char *first,
                             size_t second_length, const char *second)
{
    if (first_length > length)
        first_length = length;
    memmove(place, first, first_length);
    place += first_length;
    length -= first_length;
    if (second_length > length)
        second_length = length;
    memmove(place, second, second_length);
    memset(place + second_length, ' ', length - second_length);
}

/* A number to the power of a whole one, by squaring. */
double _gfortran_pow_r8_i8(double base, int64_t power)
{
    uint64_t left = power < 0 ? -(uint64_t)power : (uint64_t)power;
    double result = 1;

    for (; left; left >>= 1, base *= base)
        if (left & 1)
            result *= base;
    return power < 0 ? 1 / result : result;
}

float _gfortran_pow_r4_i8(float base, int64_t power)
{
    uint64_t left = power < 0 ? -(uint64_t)power : (uint64_t)power;
    float result = 1;

    for (; left; left >>= 1, base *= base)
        if (left & 1)
            result *= base;
    return power < 0 ? 1 / result : result;
}
