# The module array.
import array as am
from array import *


def show(expression):
    try:
        print(expression, '->', repr(eval(expression)))
    except Exception as error:
        print(expression, '->', type(error).__name__, error)


def mk():
    return array('i', [1, 2, 3])


def ap(code, value):
    a = array(code)
    a.append(value)
    return a


def change(statement):
    a = mk()
    try:
        exec(statement, {'a': a, 'array': array, 'mk': mk})
    except Exception as error:
        print(statement, '->', type(error).__name__, error)
    print(statement, a)


for line in r'''
array()
array('z')
array('ii')
array(1)
array('i',[1,'a'])
array('i','abc')
array('i',b'abc')
array('i',b'abcdefgh')
array('i',5)
array('u','héllo')
array('u',[1])
array('u',['ab'])
array('i',array('u','a'))
array('d',array('i',[1]))
array('b',bytearray(b'ab'))
array('i',typecode=1)
array('i',[1],2)
array('i')
array('d',[1,2.5])
array('f',['a'])
ap('b',128)
ap('b',-129)
ap('B',256)
ap('B',-1)
ap('h',40000)
ap('H',-1)
ap('H',70000)
ap('i',2**31)
ap('I',-1)
ap('I',2**32)
ap('l',2**63)
ap('L',-1)
ap('L',2**64)
ap('q',2**63)
ap('Q',2**64)
ap('Q',-1)
ap('b','a')
ap('i',1.0)
ap('I',1.0)
ap('u','ab')
ap('u',1)
mk()[5]
mk()['a']
mk()[1:]
mk()[::-1]
mk()+mk()
mk()+[1]
mk()+array('b')
mk()*2
2*mk()
mk()*'a'
mk()*-1
mk()==mk()
mk()<array('i',[1,3])
mk()==[1,2,3]
mk()!=array('d',[1,2,3])
mk().index(2)
mk().index(9)
mk().index(2,2)
mk().count(1)
mk().remove(9)
mk().pop()
mk().pop(5)
array('i').pop()
mk().pop('a')
mk().insert(1)
mk().extend(5)
mk().extend([1,'a'])
mk().extend(array('b',[1]))
mk().fromlist((1,2))
mk().fromlist([1,'a'])
mk().frombytes(b'abc')
mk().frombytes('a')
mk().fromunicode('a')
mk().tounicode()
array('u','ab').tounicode()
mk().tolist()
mk().tobytes()
mk().byteswap()
mk().buffer_info()[1]
mk().itemsize
mk().typecode
mk().__reduce_ex__(3)
mk().__reduce_ex__(2)
array('d',[1]).__reduce_ex__(3)
array('u','a').__reduce_ex__(3)
mk().__copy__()
5 in mk()
2 in mk()
list(mk())
mk().__sizeof__()
am._array_reconstructor(array,'i',8,b'abcd')
am._array_reconstructor(array,'i',9,b'abcd')
am._array_reconstructor(array,'i',3,b'abcd')
am._array_reconstructor(array,'d',15,b'abcd')
array[int]
array.__module__
repr(array('u',''))
memoryview(mk()).format
array('i',[1]).__iadd__([1])
mk().__iadd__(array('b'))
mk().__setitem__(0,'a')
mk().__setitem__(slice(0,1),[1])
mk().__setitem__(slice(0,1),array('b'))
mk().__setitem__(slice(0,2,2),mk())
mk().__delitem__(7)
mk().__delitem__('a')
mk().__setitem__(7,1)
mk().__setitem__('a',1)
type(iter(mk())).__module__
iter(mk()).__reduce__()
type(iter(mk())).__name__
mk().fromfile(5,1)
mk().tofile(5)
array('i',(x for x in (1,2)))
array('i',iter('ab'))
array('i',{1:2})
array('i',None)
ap('f',1e300)
array('L',[2**63])
ap('b',True)
array('u','a')==array('i',[97])
array('i',[1])*2**62
am.typecodes
am.ArrayType is array
bytes(mk())
len(mk())
max(mk())
'''.strip().splitlines():
    show(line)
for line in r'''
a[0]=9
a[1:2]=mk()
a[::2]=array("i",[7,8])
del a[0]
del a[::2]
del a[::-1]
del a[1:]
a+=a
a*=2
a*=0
a.reverse()
a.byteswap()
a.insert(0,5)
a.insert(-1,5)
a.insert(99,5)
a.extend(a)
a.extend(range(3))
a.remove(2)
a.frombytes(bytes(8))
a.append(4)
m=memoryview(a);a.append(1)
m=memoryview(a);m[0]=7
m=memoryview(a);m.release();a.append(3)
a[5:]=mk()
a[-1]=0
a[2:1]=mk()
a[:]=a
'''.strip().splitlines():
    change(line)
