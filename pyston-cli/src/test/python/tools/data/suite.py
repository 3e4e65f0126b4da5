"""A suite as projects have them: fixtures, subtests, skips, expected failures, mocks."""
import os
import tempfile
import unittest
from unittest import mock


class Account:
    def __init__(self, store):
        self.store = store
        self.balance = 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('amount must be positive')
        self.balance += amount
        self.store.save(self.balance)


def setUpModule():
    print('module set up')


def tearDownModule():
    print('module torn down')


class AccountTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('class set up')

    def setUp(self):
        self.store = mock.Mock(spec=['save'])
        self.account = Account(self.store)
        self.addCleanup(print, 'cleaned', self.id())

    def test_deposit(self):
        """Deposits are saved."""
        self.account.deposit(5)
        self.store.save.assert_called_once_with(5)
        self.assertEqual(self.account.balance, 5)

    def test_refused(self):
        with self.assertRaisesRegex(ValueError, 'positive$') as caught:
            self.account.deposit(0)
        self.assertEqual(caught.exception.args, ('amount must be positive',))
        self.store.save.assert_not_called()
        self.store.save(1, k=2)
        with self.assertRaises(AssertionError) as wrong:
            self.store.save.assert_called_once_with(2)
        print(wrong.exception)

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_text_differs(self):
        self.assertEqual('one\ntwo\n', 'one\ntoo\n')

    def test_error(self):
        {}['missing']

    def test_subtests(self):
        for i in range(4):
            with self.subTest('numbers', i=i):
                self.assertLess(i, 2)

    @unittest.skip('not today')
    def test_skipped(self):
        self.fail()

    @unittest.skipIf(os.sep == '/', 'only elsewhere')
    def test_elsewhere(self):
        self.fail()

    @unittest.expectedFailure
    def test_expected(self):
        self.assertIn(3, {1, 2})

    @unittest.expectedFailure
    def test_unexpected(self):
        self.assertDictEqual({'a': 1}, {'a': 1})


class AssertionsTest(unittest.TestCase):
    def messages(self, function, *args, **keywords):
        with self.assertRaises(AssertionError) as caught:
            function(*args, **keywords)
        print(caught.exception)

    def test_messages(self):
        self.messages(self.assertDictEqual, {'a': 1, 'b': [2]}, {'a': 1, 'b': [3]})
        self.messages(self.assertSetEqual, {1, 2}, {2, 3})
        self.messages(self.assertCountEqual, 'aab', 'abb')
        self.messages(self.assertAlmostEqual, 1.0, 1.1)
        self.messages(self.assertIsInstance, 1, str)
        self.messages(self.assertTrue, 0, 'told')
        self.messages(self.assertRegex, 'abc', 'x+')
        self.messages(self.assertTupleEqual, (1,), (1, 2))
        self.messages(self.assertIsNone, 3)
        self.messages(self.assertGreater, 1, 2)

    def test_warns_and_logs(self):
        import logging
        import warnings
        with self.assertWarns(DeprecationWarning):
            warnings.warn('old', DeprecationWarning)
        with self.assertLogs('part', 'INFO') as logs:
            logging.getLogger('part').info('said %d', 3)
        self.assertEqual(logs.output, ['INFO:part:said 3'])


class MockTest(unittest.TestCase):
    def test_patch(self):
        with mock.patch('os.getcwd', return_value='/there') as patched:
            self.assertEqual(os.getcwd(), '/there')
        patched.assert_called_once()
        with mock.patch.dict(os.environ, {'PATCHED': 'yes'}):
            self.assertEqual(os.environ['PATCHED'], 'yes')
        self.assertNotIn('PATCHED', os.environ)

    @mock.patch.object(tempfile, 'gettempdir', side_effect=[1, KeyError('k')])
    def test_side_effect(self, patched):
        self.assertEqual(tempfile.gettempdir(), 1)
        self.assertRaises(KeyError, tempfile.gettempdir)
        self.assertEqual(patched.mock_calls, [mock.call(), mock.call()])

    def test_magic(self):
        magic = mock.MagicMock()
        magic.__len__.return_value = 4
        magic.a.b(1).c['k'] = 2
        self.assertEqual(len(magic), 4)
        self.assertEqual(magic.mock_calls[0], mock.call.a.b(1))

    def test_autospec(self):
        made = mock.create_autospec(Account.deposit)
        made(None, 3)
        self.assertRaises(TypeError, made)


class AsyncStyle(unittest.TestCase):
    @unittest.skipUnless(hasattr(os, 'no_such'), 'needs no_such')
    def test_needs(self):
        pass


if __name__ == '__main__':
    unittest.main()
