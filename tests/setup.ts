// Browsers have Temporal; Node 20 does not.
import 'temporal-polyfill/full/global';
