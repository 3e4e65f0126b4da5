"""hashlib without OpenSSL: every hash and its parameters."""

EXPRESSIONS = r'''
[__import__('hashlib').new(n,d).hexdigest() for n in ('md5','sha1','sha224','sha256','sha384','sha512','sha3_224','sha3_256','sha3_384','sha3_512','blake2b','blake2s') for d in (b'',b'abc',b'x'*127,b'x'*128,b'y'*129,b'z'*1000)]
[__import__('hashlib').new(n,d).hexdigest(k) for n in ('shake_128','shake_256') for d in (b'',b'abc',b'x'*500) for k in (0,1,100,500)]
__import__('_md5').md5('a')
__import__('_md5').md5(1)
__import__('_md5').md5(b'a').update('a')
__import__('_md5').md5(x=1)
__import__('_sha3').shake_128(b'a').digest(-1)
__import__('_sha3').shake_128(b'a').digest()
__import__('_blake2').blake2b(b'',digest_size=65)
__import__('_blake2').blake2b(b'',digest_size=0)
__import__('_blake2').blake2b(b'',key=b'a'*65)
__import__('_blake2').blake2b(b'',salt=b'a'*17)
__import__('_blake2').blake2b(b'',person=b'a'*17)
__import__('_blake2').blake2b(b'',fanout=256)
__import__('_blake2').blake2b(b'',depth=0)
__import__('_blake2').blake2b(b'',leaf_size=2**32)
__import__('_blake2').blake2b(b'',node_offset=2**64)
__import__('_blake2').blake2s(b'',node_offset=2**48)
__import__('_blake2').blake2b(b'',node_depth=256)
__import__('_blake2').blake2b(b'',inner_size=65)
__import__('_blake2').blake2b(b'abc',digest_size=20,key=b'k',salt=b's',person=b'p',fanout=2,depth=3,leaf_size=4,node_offset=5,node_depth=6,inner_size=7,last_node=True).hexdigest()
__import__('_blake2').blake2s(b'abc',digest_size=20,key=b'k',salt=b's',person=b'p',fanout=2,depth=3,leaf_size=4,node_offset=5,node_depth=6,inner_size=7,last_node=True).hexdigest()
__import__('_sha3').sha3_224('a')
__import__('_sha3').sha3_224().name,__import__('_sha3').sha3_224().block_size, __import__('_sha3').sha3_224()._suffix, __import__('_sha3').sha3_224()._capacity_bits
__import__('_sha3').shake_128().digest_size,__import__('_sha3').shake_128().name
__import__('_sha2').sha256().name,__import__('_sha2').sha256().block_size,__import__('_sha2').sha256().digest_size
__import__('_md5').md5().name,__import__('_sha1').sha1().name
repr(__import__('_md5').md5())
repr(__import__('_sha2').sha256())
__import__('_sha2').SHA256Type()
__import__('_md5').MD5Type()
__import__('_sha3').sha3_224(b'',1)
__import__('_sha2').sha256(b'a').copy().hexdigest() == __import__('_sha2').sha256(b'a').hexdigest()
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
